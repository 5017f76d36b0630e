// Words by which boilerplate is known, Dutch and English side by side. Each row has a name and a line it was written for.

export interface BoilerplateRule {
  readonly id: string
  /**
   * Where the rule counts. `anywhere`: the words are never news. `tail`: only in the last stretch of a text, where nothing but
   * boilerplate follows; in the middle of an article the same words may be an ordinary sentence.
   */
  readonly where: 'anywhere' | 'tail'
  readonly match: RegExp
  /** Longest unit that the rule may take, in characters. */
  readonly longest: number
  /** The unit may be one sentence only. */
  readonly single?: true
  /** A line that announces a list of other articles: the titles below it go with it. */
  readonly list?: true
}

export const boilerplateRules: readonly BoilerplateRule[] = [
  // Lees ook: Wie zijn de strijders van de Groene Vlag?
  { id: 'nl/read-also-colon', where: 'anywhere', match: /^(?:\W{0,3})(?:lees|bekijk|kijk|zie|luister|check)\s+(?:dan\s+|hier\s+|nu\s+)?(?:ook|verder|meer|eens)(?:\s+(?:eens|op\s+\S+))?\s*(?:[:|>»]|$)/iu, longest: 250, list: true },
  // Lees dan ook eens Vijf vragen over de Groene Vlag.
  { id: 'nl/read-also', where: 'anywhere', match: /^(?:lees|bekijk)\s+(?:dan\s+|hier\s+|nu\s+)?(?:ook|meer)\b/iu, longest: 200, single: true },
  // Meer weten over het conflict? Lees in ons dossier:
  { id: 'nl/more-on', where: 'tail', match: /^meer\s+(?:weten|lezen|zien|info|informatie|nieuws|blogs?|columns?|verhalen|artikelen|interviews|over|van|foto['’]s|fotogalerijen|quiz\S*|video['’]s)\b.*(?:[?:]|\bhier\b|\bdossier\b|$)/iu, longest: 400, list: true },
  // Meer over dit onderwerp
  { id: 'nl/more-on-this', where: 'anywhere', match: /^(?:meer (?:over|van) (?:dit|deze) (?:onderwerp|auteur|nieuws|thema)|meest gelezen|gerelateerd(?:e artikelen)?|ook interessant|aanbevolen(?: artikelen)?|andere artikelen|het laatste nieuws|dossiers?)\s*:?$/iu, longest: 80, list: true },
  // Vond je dit interessant? Lees dan ook eens Tien vragen over drones.
  { id: 'nl/liked-this', where: 'tail', match: /(?:^|[.?!]\P{L}{0,3})(?:Lees|Check|Bekijk)\s+(?:dan\s+|hier\s+)?(?:ook|eens|meer)\b/u, longest: 400 },
  // In ons dossier over het noorden kun je alles nog eens nalezen.
  { id: 'nl/dossier', where: 'tail', match: /\bin\s+(?:ons|het|dit)\s+dossier\b.*\b(?:lees|lezen|nalezen|vind|vinden|kun|kunt|staat)\b|\bdossier\b.*\b(?:lees|vind)\s+je\b/iu, longest: 300 },
  // Altijd op de hoogte blijven? Meld je aan voor onze gratis nieuwsbrief!
  { id: 'nl/subscribe', where: 'tail', match: /\b(?:meld\s+(?:je|u)\b.*\baan|schrijf\s+(?:je|u)\b.*\bin|abonneer\s+(?:je|u)|word\s+(?:nu\s+)?(?:abonnee|lid)|neem\s+(?:nu\s+)?een\s+(?:\S+)?abonnement|download\s+(?:hier\s+|nu\s+)?(?:de|onze)\b.*\bapp|geen\s+abonnement\?|(?:volg|like)\s+(?:ons|onze)\b|ontvang\b.*\bnieuwsbrief)/iu, longest: 400 },
  // Volg ons op Telegram
  { id: 'nl/follow', where: 'anywhere', match: /^(?:volg|like|vind)\s+(?:ons|onze\s+\S+|\p{Lu}\S+)\s+(?:ook\s+)?(?:op|via)\s+(?:facebook|twitter|x|instagram|whatsapp|telegram|snapchat|youtube|linkedin|tiktok|mastodon|bluesky|threads|google)\b/iu, longest: 200, single: true },
  // Schrijf je in voor onze nieuwsbrief
  { id: 'nl/newsletter', where: 'anywhere', match: /^(?:schrijf\s+(?:je|u)\s+(?:hier\s+|nu\s+|gratis\s+)*in\s+voor|meld\s+(?:je|u)\s+(?:hier\s+|nu\s+|gratis\s+)*aan\s+voor|abonneer\s+(?:je|u)\s+(?:hier\s+|nu\s+|gratis\s+)*op\s+(?:onze|ons|de\s+(?:\S+\s+)?nieuwsbrief|het\s+kanaal)|ontvang\s+(?:elke|iedere|dagelijks|wekelijks|onze|het)\b.*\b(?:mail|inbox|nieuwsbrief))\b/iu, longest: 250 },
  // De krant met dit interview valt vrijdag op de deurmat.
  { id: 'nl/in-the-paper', where: 'tail', match: /\b(?:op de deurmat|in de (?:papieren )?krant (?:lees|vind|kun)|(?:lees|vind) je (?:\S+ )?in de (?:papieren )?(?:krant|editie))\b/iu, longest: 300 },
  // Heb je een tip voor de redactie? Mail naar de redactie.
  { id: 'nl/tip-line', where: 'tail', match: /^(?:heb (?:je|u) (?:een )?(?:tips?|vragen|opmerkingen|foutje)\b|tips\?|reageren\?|reageer\b|wil (?:je|u) reageren\b|fout gezien\b|mail (?:de|naar de|ons)\b)/iu, longest: 250 },
  // De tekst gaat verder onder de foto
  { id: 'nl/goes-on', where: 'anywhere', match: /^\W*(?:(?:de\s+)?tekst|(?:het\s+)?artikel|(?:het\s+)?verhaal|lees)\s+(?:gaat\s+|loopt\s+)?(?:verder|door)\s+onder\b/iu, longest: 120 },
  // Advertentie
  { id: 'nl/advert', where: 'anywhere', match: /^\W*(?:advertenties?|advertorial|gesponsord|reclame)(?:\s+laden.*)?\W*$/iu, longest: 60 },
  // Deel dit artikel via WhatsApp
  { id: 'nl/share', where: 'anywhere', match: /^(?:deel|delen|stuur)\b\s*(?:(?:dit|deze|het)\s+(?:artikel|bericht|pagina|nieuws|verhaal))?\s*(?:(?:op|via|met)\s+\S+.*)?$/iu, longest: 80 },
  // Klik hier om cookies te accepteren
  { id: 'nl/cookies', where: 'anywhere', match: /\b(?:wij|we|deze (?:web)?site|onze (?:web)?site|deze pagina|\S+\.(?:nl|be|com|org))\b.{0,60}\b(?:gebruik\p{L}*|plaats\p{L}*|maakt? gebruik van)\b.{0,80}\bcookies?\b|\b(?:gebruiken|plaatsen) wij?\b.{0,80}\bcookies?\b|^(?:ja, |nee, )?(?:accepteer|weiger|beheer|klik hier om)\b.{0,40}\bcookies?\b|^cookie-?(?:instellingen|voorkeuren|beleid|verklaring|statement)\b/iu, longest: 500 },
  // Om deze inhoud te tonen moeten we uw toestemming hebben.
  { id: 'nl/embed-blocked', where: 'anywhere', match: /^(?:om (?:deze|dit) (?:inhoud|content|video|bericht)\b|(?:deze|dit) (?:inhoud|content|video|bericht)\b.*\b(?:niet|kan)\b.*\b(?:laden|geladen|getoond|weergegeven|tonen)|(?:dit|deze) bericht op instagram bekijken|een bericht gedeeld door)/iu, longest: 250 },
  // Alle rechten voorbehouden
  { id: 'nl/copyright', where: 'anywhere', match: /\balle rechten voorbehouden\b|\bniets uit deze (?:uitgave|website|publicatie)\b/iu, longest: 400 },
  // Bekijk hier de video: / Bekijk hieronder het filmpje
  { id: 'nl/watch-here', where: 'anywhere', match: /^(?:bekijk|kijk|zie|luister|klik|check|lees)\s+(?:hier|hieronder|onderstaand\p{L}*)\b.*(?::|[^.?!]|\bhier\.)$/iu, longest: 140, single: true },
  // Reacties (12)
  { id: 'nl/comments', where: 'anywhere', match: /^(?:\d+\s+reacties?|reacties?\s*\(\d+\)|laat een reactie achter|plaats een reactie|naar boven|terug naar boven|inloggen|registreren)$/iu, longest: 60 },
  // Home | Nieuws | Sport
  { id: 'nl/menu', where: 'anywhere', match: /^(?:home|menu|nieuws|voorpagina)\s*(?:[|›>»·•/]\s*[^|›>»·•/]{1,30}){2,}$/iu, longest: 200 },
  // Leestijd 3 minuten
  { id: 'nl/reading-time', where: 'anywhere', match: /^(?:leestijd:?\s+.{0,10}\d+\s+min\p{L}*|(?:ca\. )?\d+\s+min(?:uten|uut)?\.?\s+(?:leestijd|lezen))$/iu, longest: 60 },
  // Maak een gratis account aan om verder te lezen
  { id: 'nl/account', where: 'anywhere', match: /^(?:maak|log)\b.{0,30}\b(?:account|in)\b.{0,20}\bom\b.{0,40}\b(?:lezen|kijken|reageren)\b/iu, longest: 160, single: true },
  // Dit artikel werd geschreven door
  { id: 'nl/written-by', where: 'tail', match: /^(?:dit artikel (?:is|werd) geschreven door|over de auteurs?|auteurs?)\b.{0,60}$/iu, longest: 100, list: true },
  // Dit artikel is afkomstig uit een partnertitel. / Dit artikel verscheen eerder in
  { id: 'nl/appeared-in', where: 'tail', match: /^(?:dit|deze)\s+(?:artikel|bericht|verhaal|interview)\s+(?:is\s+afkomstig|verscheen|stond|is\s+(?:eerder\s+)?verschenen|is\s+geschreven|werd\s+eerder)\b/iu, longest: 250 },

  // Read more: Who are the fighters of the Green Banner?
  { id: 'en/read-more-colon', where: 'anywhere', match: /^(?:\W{0,3})(?:(?:read|see|watch|listen|click)\s+(?:more|also|next|on|now|here)|see\s+also|also\s+(?:read|see)|related|watch)(?:\s+(?:stories|articles?|news|topics|content|coverage|reading|links|videos?))?\s*(?:[:|>»]|$)/iu, longest: 250, list: true },
  // Read more about the Green Banner here
  { id: 'en/read-more', where: 'anywhere', match: /^(?:read|see|find out|learn)\s+more\b(?:\s+(?:about|on|from|at|in|here)\b.*)?$/iu, longest: 200, single: true },
  // More on this story
  { id: 'en/more-on-this', where: 'anywhere', match: /^(?:more (?:on|from|about) (?:this|the|our)\b.{0,40}|related (?:stories|articles?|news|topics|content|links|coverage|video)|most (?:read|popular|viewed)|top stories|recommended(?: (?:stories|for you))?|you (?:may|might) also like|sister links|external links|sources|have an opinion on this story\?.*)\s*:?$/iu, longest: 120, list: true },
  // Sign up for our morning newsletter
  { id: 'en/newsletter', where: 'anywhere', match: /^(?:sign\s+up\s+(?:here\s+|now\s+|today\s+)*(?:for|to)|subscribe\s+(?:here\s+|now\s+|today\s+)*(?:to|for)|get\s+(?:our|the)\s+(?:latest|daily|weekly|best)\b.*\b(?:inbox|newsletter|email|app)|download\s+(?:our|the)\b.*\bapp)\b/iu, longest: 250 },
  // Want to stay informed? Subscribe to our newsletter.
  { id: 'en/subscribe', where: 'tail', match: /\b(?:subscribe\s+(?:to|for|now|today)|sign\s+up\s+(?:to|for|now|today|here)|follow\s+us\b|join\s+our\b|download\s+(?:our|the)\b.*\bapp|become\s+a\s+(?:member|subscriber)|support\s+our\s+(?:work|journalism))/iu, longest: 400 },
  // Follow us on Facebook
  { id: 'en/follow', where: 'anywhere', match: /^(?:follow|like|find|join)\s+(?:us|\p{Lu}\S*(?:\s\p{Lu}\S*)?|@\S+)\s+on\s+(?:facebook|twitter|x|instagram|whatsapp|telegram|snapchat|youtube|linkedin|tiktok|mastodon|bluesky|threads|google)\b/iu, longest: 200, single: true },
  // Story continues below
  { id: 'en/goes-on', where: 'anywhere', match: /^\W*(?:(?:the\s+)?(?:story|article|text)\s+continues\b|(?:article|story)\s+continued\b|continue reading\b|scroll (?:down )?to\b|skip (?:to|past)\b)/iu, longest: 120 },
  // Advertisement
  { id: 'en/advert', where: 'anywhere', match: /^\W*(?:advertisements?|sponsored(?: content)?|promoted(?: content)?|paid post)\W*$/iu, longest: 60 },
  // Share this article
  { id: 'en/share', where: 'anywhere', match: /^(?:share|share\s+(?:this|on|via)\b.{0,60}|(?:facebook|twitter|whatsapp|e-?mail|print|linkedin|copy link)(?:[\s|,/]+(?:facebook|twitter|whatsapp|e-?mail|print|linkedin|share|copy link))+)$/iu, longest: 100 },
  // We use cookies. By continuing you accept our privacy policy.
  { id: 'en/cookies', where: 'anywhere', match: /\b(?:we|this (?:web)?site|our (?:web)?site|this page|\S+\.(?:com|org|net))\b.{0,60}\buses?\b.{0,80}\bcookies?\b|^(?:accept|reject|manage)\b.{0,40}\bcookies?\b|^cookie (?:settings|preferences|policy|notice)\b|\bconsent\b.{0,40}\b(?:use|placing) of cookies\b/iu, longest: 500 },
  // All rights reserved
  { id: 'en/copyright', where: 'anywhere', match: /\ball rights reserved\b|^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:19|20)\d\d\b|^(?:©|copyright)\s.{0,60}\b(?:19|20)\d\d\b|\bmay not be (?:published|reproduced|redistributed)\b/iu, longest: 400 },
  // A post shared by Jan (@jan)
  { id: 'en/embed', where: 'anywhere', match: /^(?:a post shared by|view this post on|this (?:content|video|post) (?:is not|can\s?not|could not)|loading\b.{0,30}$|via giphy$|please enable javascript|javascript (?:is|must))/iu, longest: 250 },
  // 3 min read
  { id: 'en/reading-time', where: 'anywhere', match: /^(?:\d+[\s-]min(?:ute)?s?\s+read|reading time:?\s+\d+\s+min\p{L}*)$/iu, longest: 60 },
  // Register now for FREE unlimited access
  { id: 'en/account', where: 'anywhere', match: /^(?:register|sign in|log in|create an account)\b.{0,60}\b(?:access|account|continue|free)\b/iu, longest: 160, single: true },
  // Our Standards: the principles of the agency
  { id: 'en/standards', where: 'anywhere', match: /^our standards:/iu, longest: 120 },
  // This article was originally published on another site.
  { id: 'en/appeared-in', where: 'tail', match: /^this\s+(?:article|story|report|piece)\s+(?:was|has been|is)\s+(?:originally|first|also|republished|adapted)\b/iu, longest: 250 },
  // Comments (12)
  { id: 'en/comments', where: 'anywhere', match: /^(?:\d+\s+comments?|comments?\s*\(\d+\)|leave a (?:reply|comment)|post a comment|back to top|log in|sign in|register)$/iu, longest: 60 },
  // Got a tip? Mail the newsroom.
  { id: 'en/tip-line', where: 'tail', match: /^(?:(?:do you )?have (?:a |any )?(?:tips?|questions|information)\b.*\?|got a (?:tip|story)\b|contact (?:us|the (?:author|newsroom|reporter))\b|e-?mail (?:us|the)\b)/iu, longest: 250 },
]

/** "— Naam (@naam) August 27, 2021": the stamp under an embedded message. */
export const messageStamp = /^\s*[—–-]{1,2}\s*.{1,80}\(@\w{1,30}\)\s*\S.{0,40}\d{4}.{0,20}$/u
/** "Jan Jansen 1505645054": what some converters leave of the head of an embedded message. */
export const messageHead = /^.{1,80}\s\d{9,12}$/u
/** First and last line of an embedded picture post; the words of the poster stand between them. */
export const postHead = /^(?:view this post on instagram|dit bericht op instagram bekijken)/iu
export const postFoot = /^(?:a post shared by|een bericht gedeeld door)/iu
/** Marks that a line is the words of an embedded message. */
export const messageWords = /\b(?:pic\.twitter\.com|t\.co)\/\w+|(?:^|\s)#\p{L}[\p{L}\d_]{2,}|(?:^|\s)@\w{2,30}\b/u
