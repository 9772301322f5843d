/** Words by which a country sends soldiers. */
export const SEND =
  /^(send|sends|sent|sending|dispatch\p{L}*|deploy\p{L}*|raspored\p{L}*|dislok\p{L}*|zhvendos\p{L}*|derg[io]\p{L}*|derguar|salj\p{L}*|posalj\p{L}*|posla\p{L}*|upu[ct]\p{L}*)$/u;

/** Words by which soldiers set out and arrive. */
export const GOES =
  /^(arriv\p{L}*|land\p{L}*|zbark\p{L}*|slet\p{L}*|depart\p{L}*|fly|flew|nis\p{L}*|bashko\p{L}*|mberri\p{L}*|arrit\p{L}*|stig\p{L}*|sti[cz]\p{L}*|krec\p{L}*|krenu\p{L}*|otput\p{L}*|odlet\p{L}*|pridruz\p{L}*)$/u;
