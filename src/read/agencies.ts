// Names of news agencies and picture agencies as credits and datelines write them.

/** Agencies that stand in a dateline: "KABUL (AP) - ". */
export const newsAgencies = [
  'ANP', 'AP', 'AFP', 'Reuters', 'EFE', 'ACAN-EFE', 'dpa', 'DPA', 'Belga', 'ANSA', 'TASS', 'ITAR-TASS', 'Interfax', 'Xinhua', 'Kyodo', 'PTI',
  'UPI', 'IPS', 'PA', 'PA Media', 'Novum', 'BNO', 'Anadolu', 'AA', 'RIA Novosti', 'Bloomberg', 'The Associated Press', 'Associated Press', 'IANS', 'ANI',
  'Prensa Latina', 'Notimex', 'DPA', 'NTB', 'Ritzau', 'TT', 'APA', 'CNA', 'Yonhap', 'Ukrinform', 'UNIAN', 'Fars', 'IRNA', 'SANA', 'WAFA', 'MENA', 'KUNA',
] as const

/** Names that make words at the end of a caption a credit, also without a colon: "Beeld AFP". */
export const pictureAgency =
  /(?:^|[\s/,&(])(?:ANP|AP|AFP|EPA|EFE|dpa|Reuters|Getty(?: Images)?|Hollandse Hoogte|Belga(?:image)?|Shutterstock|iStock|Alamy|Corbis|Wikimedia(?: Commons)?|Wikipedia|Flickr|Pixabay|Unsplash|Pexels|Dreamstime|NASA|Novum|ProNews|ZUMA|Sipa|Imago|Magnum|Twitter|Facebook|YouTube|Instagram|Google|Planet Labs|Maxar)(?=$|[\s/,.)&;-])/iu
