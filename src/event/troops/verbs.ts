/** Words by which a country sends soldiers. */
export const SEND =
  /^(send|sends|sent|sending|dispatch\p{L}*|deploy\p{L}*|raspored\p{L}*|dislok\p{L}*|zhvendos\p{L}*|derg[io]\p{L}*|derguar|salj\p{L}*|posalj\p{L}*|posla\p{L}*|upu[ct]\p{L}*)$/u;

/** Words by which soldiers set out and arrive. */
export const GOES =
  /^(arriv\p{L}*|land\p{L}*|zbark\p{L}*|slet\p{L}*|depart\p{L}*|fly|flew|nis\p{L}*|bashko\p{L}*|mberri\p{L}*|arrit\p{L}*|stig\p{L}*|sti[cz]\p{L}*|krec\p{L}*|krenu\p{L}*|otput\p{L}*|odlet\p{L}*|pridruz\p{L}*)$/u;

/** Words by which a force grows or shrinks. */
export const SIZE =
  /^(reinforc\p{L}*|strengthen\p{L}*|bolster\p{L}*|boost\p{L}*|beef\p{L}*|augment\p{L}*|activat\p{L}*|tripl\p{L}*|quadrupl\p{L}*|doubl\p{L}*|halv\p{L}*|reduc\p{L}*|cut|cuts|cutting|decreas\p{L}*|increas\p{L}*|expan\p{L}*|enlarg\p{L}*|rais\p{L}*|lower\p{L}*|shr[iau]nk\p{L}*|slash\p{L}*|trim\p{L}*|slim\p{L}*|downsi\p{L}*|scal\p{L}*|draw\p{L}*|drew|drop\p{L}*|f[ae]ll\p{L}*|gr[oe]w\p{L}*|swell\p{L}*|poja[cs]\p{L}*|o?jaca\p{L}*|osnaz\p{L}*|u[dtc]\p{L}*ostruc\p{L}*|smanj\p{L}*|umanj\p{L}*|redukc\p{L}*|prepolov\p{L}*|poveca\p{L}*|uveca\p{L}*|perforc\p{L}*|forcu\p{L}*|forco\p{L}*|(dy|tre|kater)fish\p{L}*|rrit\p{L}*|shto\p{L}*|zvogel\p{L}*|pakes\p{L}*|pergjysm\p{L}*|redukt\p{L}*)$/u;
