/** Words by which a country sends soldiers. */
export const SEND =
  /^(send|sends|sent|sending|dispatch\p{L}*|deploy\p{L}*|raspored\p{L}*|dislok\p{L}*|zhvendos\p{L}*|derg[iou]\p{L}*|derguar|salj\p{L}*|posalj\p{L}*|posla\p{L}*|upu[ct]\p{L}*)$/u;

/** Words by which soldiers set out and arrive. */
export const GOES =
  /^(arriv\p{L}*|land\p{L}*|zbark\p{L}*|slet\p{L}*|depart\p{L}*|fly|flew|nis\p{L}*|bashko\p{L}*|mberri\p{L}*|arrit\p{L}*|stig\p{L}*|sti[cz]\p{L}*|krec\p{L}*|krenu\p{L}*|otput\p{L}*|odlet\p{L}*|pridruz\p{L}*)$/u;

/** Words by which a force grows or shrinks. */
export const SIZE =
  /^(reinforc|strengthen|bolster|boost|beef|augment|supplement|ramp|step|activat|tripl|quadrupl|doubl|halv|reduc|cut|decreas|increas|expan|enlarg|rais|lower|shr[iau]nk|slash|trim|slim|downsi|scal|draw|drew|drop|f[ae]ll|gr[oe]w|swell|poja[cs]|o?jaca|osnaz|dopun|u(dv|tr|cetv)ostruc|smanj|umanj|redukc|prepolov|poveca|uveca|perforc|forcu|forco|(dy|tre|kater)fish|rrit|ngjit|climb|pope[ol]|(rene|ra|rane|bie|bien)$|zbr[ei]|(pao|pal[aeio])$|spa[ol]|sht[ou]|ul(i|in|e|en|et|ur|ja|jen)?$|zvogel|pakes|pergjysm|redukt)/;

/** Words by which a country or its soldiers become part of a force. */
export const JOIN = /^(join|pridruz|priklj|bashk)/;

/** Units in which soldiers of one country or of several serve. */
export const UNIT =
  /^(contingents?|battalions?|brigades?|regiments?|squadrons?|company|units?|kont[iu]n?gent\p{L}*|bataljon\p{L}*|jedinic\p{L}*|cet[aeu]|brigad\p{L}*|puk|puka|odred\p{L}*|detachments?|battlegroups?|teams?|guard|gard\p{L}*|regjiment\p{L}*|detashment\p{L}*|kontin?gjent\p{L}*|kontigjent\p{L}*|batalion\p{L}*|kompani\p{L}*|njesi\p{L}*)$/u;

/** Words by which those who go give their task to those who come. */
export const HANDS =
  /^(hand|hands|handed|handing|pass|passes|passed|passing|dorezo\p{L}*|dorezu\p{L}*|preda\p{L}*)$/u;

/** Words by which somebody tells. */
export const TOLD =
  /^(said|told|announced|stated|rekao|rekla|kazao|izjavio|izjavila|saopsti\p{L}*|najavi\p{L}*|tha|thote|deklaroi|njoftoi|bere|says|announces)$/u;

/** Words for soldiers as those who are there. */
export const PRESENCE = /^(presence|prisustv[oa]|prisutnost\p{L}*|pranin\p{L}*|prezenc\p{L}*)$/u;

/** "With 5,600 soldiers deployed": those who are there. */
export const DEPLOYED =
  /^(deployed|stationed|rasporedjen\p{L}*|stacioniran\p{L}*|angazovan\p{L}*|dislokuar\p{L}*|stacionuar\p{L}*|vendosur\p{L}*|angazhuar\p{L}*)$/u;
