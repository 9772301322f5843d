/** Words of rank and office that may stand in capitals before a name. */
export const TITLES =
  /^(mr|mrs|ms|pm|fm|general|gen|major|brigadier|colonel|president|minister|premier|chancellor|secretary|commander|envoy|ambassador|representative|chief|commissioner|predsednik\p{L}*|predsednic\p{L}*|premijer\p{L}*|ministar\p{L}*|ministr\p{L}*|president\p{L}*|kryeminist\p{L}*|gjeneral\p{L}*|komandant\p{L}*|izaslanik\p{L}*|kancelar\p{L}*|nato|eu|kfor|be|diplomat\p{L}*|sekretar\p{L}*|general\p{L}*|majori|admiral\p{L}*)$/u;
