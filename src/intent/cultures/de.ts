import { culture } from '../culture';

export const de = culture(
  'de',
  `
R mensch~en,kolleg~e~in~en von ihnen|euch,dame,herrn
P mitarbeiters,*mitarbeitern,*beratern,ansprechpartner~in,gesprächspartner~in,ansprechperson,*mitarbeiter,*mitarbeiterin,*betreuer,sachbearbeiter~in,*vertreter~in,angestellte~n~r,servicekraft,bearbeiter~in,fachfrau,*berater~in,agenten,agentin
S öpper*,jmd~m~n,ist denn da niemand,ist da|hier|denn niemand|keiner,irgendwer,wem,wen,jemand~em~en,irgendwem,irgendwen,irgendjemand~em~en,wen|jemand~em~en anders|anderen|anderes,einer|einem|einen von euch|ihnen
O *chef~in,vorgesetzte~n~r,*leiter~in,manager~in,*techniker~in,spezialist~en~in,experte~n,expertin,fachmann,fachkraft,*kollege~n,*kollegin,supporter~in,beamte~n~r,beamtin,mitarbeitende~n~r,beschäftigte~n~r,arzt,ärztin,anwalt,anwältin,apotheker~in,ingenieur~in,meister~in,typ~en,*personal,*team
Q leute~n,personen,vertretern
A real~e~em~en~er~es,wahre~n,fähige~n~r,lebend*,richtige~m~n~r,kompetent*,persönliche~m~n~r,aus fleisch und blut,echt*,menschlich*,wirklich*,verantwortlich*,zuständig*,normale~n~r,qualifiziert*,manuelle~n~r
D servicecenter,kundencenter,*abteilung,*kundenservice,*kundendienst,kundenbetreuung,*support,aus der buchhaltung|technik,*hotline,leitstelle,vertrieb,technik,buchhaltung,rezeption,empfang,beschwerdestelle
B ki,ansage~n,automat~en,roboter~n,computer~stimme,maschine~n,programm,textbaustein~e~en,standardantwort~en,telefoncomputer,*bot,*bots
T chat~ten,diskutieren,redn,rede~n,klären,sprech~n~en,sprich,wenden,beraten,kontakt~iere~ieren~aufnahme,erreiche~n,gespräch,plaudern,austausch~en,quatschen,schreiben,telefonat,besprechen,rücksprache,unterhalten,telefonieren,unterhaltung,kommunizieren,kontakt aufnehmen,in kontakt|verbindung kommen|setzen|treten
C verbind~e~en~et~est~ung,übergib,eskalier~e~en,übergebe~n,übergebt,vermittle,vermitteln,zuschalten,überleiten,weitergeben,durchstellen,weiterleiten,weiterreichen,durchzustellen,weitergeleitet,weiterzuleiten,leite|stell~e|schalte~n mich,verbunden|durchgestellt|weitergeleitet werden,leiten|stellen sie mich,übergabe|weiterleitung an
c bring~e,schick~e~en,leite~n,switch,reichen sie mich
G gib,hol~e~st,ruf,gebt,geben,bekomme~n,kriegen,ich bekomme,gib|hol~e|gebt|bring~e|sende|besorg|schick mir,geben|holen|rufen|bringen|besorgen|schicken sie,kriege|bekomme ich
L ruft,anruf~t~en,melden,meldet,kümmert,übernimmt,zurückruft,zurückrufen,ruf~e an
W mag,wil~l,hätt,muss,soll~te,würd~e,möcht~e~en,suche,brauch~e~en,müssen,müsste,wollen,wollte,bestehe,bräucht~e,fordere,wünsche~n,benötige~n,dringend,verlange,versuche~n,wünschte,lassen sie,am liebsten,ziehe vor,hätte gern~e|lieber,ich hätte gern~e,hätte ich gern~e,wäre es|mir lieber,lass~t mich,muss|will|möchte ich,bitte um|ihn
M kann|könnte|darf|dürfte ich|man,ist|wäre es möglich,gibt es die|eine möglichkeit,möglich,ob ich,kann,könnte,darf,geht das|es auch,geht das,dürfte ich wohl,ginge das|es,lässt sich
Y kannst~e,können,würden,könnten,würden sie mich freundlicherweise,könnt~et|würdet ihr,können|könnten sie bitte,kannst|würdest|könntest du
K um,wo,wie,wann,kann nicht,kann ich nicht,was muss ich,wo finde ich,welche taste,wie kann|komm~e|finde|kriege|bekomme|gelange|spreche|erreiche|kontaktiere ich
h hilf~e~t,helfe~n,auskunft,antworten,antwortet,übernehmen,beantwortet,weiterhilft,weiterhelfen,unterstützung,helfen sie mir,hilfe von,kümmern,erklär*,anschau~en~t,*schauen,prüf~en~t,lös~en~t,geholfen
I i~ch,man,mir,uns,wir,mich
U du,sie,ihr,euch,ihnen,dich,dir,es
x m~it,an~s,zu~m~r,auf,bei~m,in kontakt|verbindung mit
< von,vom,seitens,aus
d n~e~em~en~er,diese~m~n~r,das,dem,den,der,des,die,ein~e~em~en~er~es,euer,eure~m~n~r,ihre~m~n~r,deine~m~n~r,andere~m~n~r,irgendeine~m~n,einem|einen|einer eurer|ihrer|deiner
f hab~en,mal,nur,ran,auch,bloß,dann,doch,eben,gern~e,mehr,noch~mal,sehr,sich,wohl,drauf,durch,heute,jetzt,rüber,direkt,einmal,gerade,gleich,lieber,sofort,weiter,wieder,einfach,endlich,schnell,irgendwo,umgehend,unbedingt,persönlich,vielleicht,telefonisch,freundlicherweise,am besten,falls möglich,per telefon
p erwünscht,biite,bitte~schön,danke,gewünscht,erforderlich,vielen dank
y hallo,guten tag|morgen|abend,moin,servus,grüezi,ja,nein,nö,entschuldigung,sorry,gut,also
E gibt es,gibts,ist|sind da|hier|denn|dort,haben sie,habt ihr,ist
a da,hier,verfügbar,erreichbar,online,anwesend,frei,besetzt,am|ans telefon|apparat,in der leitung,im
r wer,dass,wenn,an wen,mit dem|der|denen ich,der|die mir|mich,dem|den ich,bei|mit wem
N nie~mals,kein~e~em~en~er,ohne,nicht,statt,weder,anstatt,anstelle,nicht mehr,keine lust,kein~en bock
b hasse,leid,dumm,blöd,nervig
s stop~p~pe,beende~n,abschalten,ausschalten
3 er,job,man,was,alle,sagt,user,jeder,kunde~n,seine,viele,warum,wieso,arbeit,freund~in,nutzer,stelle,termin,welche~r,niemand,benutzer,vollmacht,immobilienmakler,mein mann,meine frau,wenn du,sagt dass,du eine~n
= als,war,bist,sein,wird,wäre~n,hatte,werde~n,wirst,wärst,bist du,sind sie,du bist,sie sind,bin|habe|rede|chatte|spreche|schreibe ich,ist er|das|sie|dies,wie ein~e,ich bin|spreche
J weiterleitung,persönliches gespräch,menschliche~r dienst~e,live chat|hilfe|support
~ rückruf,rückruf bitte
; und,aber,weil,sondern,oder,sonst
v anlageberater,finanzberater,steuerberater,handelsvertreter,versicherungsvertreter,konsole des agenten,suche mitarbeiter,reale person,mitarbeiter von|dieser|werden|gesucht,die|haben menschen,suchen|brauchen|benötigen sie,mensch|person oder
correct kontaktperson,persona,berate,beraten,sprachen,spricht,sprach,schreibt,rechte,recht,jeden,teams,vertreten,teambesprechung,überweisen
m mein~e~en~em~er~es,unser~e~en~em~er~es,sein~e~en~em~er
z gestern,vorhin,letzte woche,früher,neulich,sprach,redete,hat gesagt,sagte,meinte,gesprochen,telefoniert
hints der,die,das,und,ist,ich,nicht,ein,eine,einen,mit,für,auf,von,zu,wie,was,wann,wo,kann,mein,möchte,bitte,sie,du,wir
`,
  { verbLast: true },
);
