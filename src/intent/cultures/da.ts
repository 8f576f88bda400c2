import { culture } from '../culture';

// Danish and Norwegian are so alike that they share a lexicon.
export const da = culture(
  'da',
  `
H menneske~r~t,menneskeligt væsen
R person,mand,mann,dame,vesen,væsen,ansvarlig person
P agent~en,ansat~t~te,operatør~en,sekretær~en,veileder~en,vejleder~en,fagperson~en,ekspedient~en,representant~en,repræsentant~en,kollega~en~er fra jer,*medarbejder*,*arbeider~en,*behandler~en,*rådgiver~en,*konsulent~en,*medarbejder~en
S nån,noen,nogen,nogle,vedkommende,en eller anden,noen andre,hvem som helst,en|noen|nogen|nogle af|av jer|dere,en af|av kød|kjøtt og blod,en i|anden|andre|annen,en fra jer|dere
O chef~en,*leder~en,specialist~en,spesialist~en,ekspert~en,tekniker~en,sjef~en,sygeplejerske~n,sykepleier~en,læge~n,lege~n,*personale~t,bankmand,selger~en,sælger~en,team~et,kollegene dine,kollega~en~er
Q folk,personer,agenter,konsulenter,rådgivere,medarbejdere,medarbeidere,ansatte,kolleger,kollegaer,eksperter
A rigtig~t~e,ægte,virkelig~e,levende,ekte,vanlig,almindelig~t,ordentlig~e,af kød og blod,av kjøtt og blod,menneskelig,ledig~t,venlig,hyggelig,sød,fysisk
D kundeservice~n,kundesupport~en,support~en,*senter~et,*center~et,kundetjeneste~n,*afdeling~en,*avdeling~en,til regnskab|salg|regnskap|bogholderiet|forsikring,kundestøtte~n,omstilling~en,sentralbord~et,bogholderi~et,reception~en,resepsjon~en
B ai,boten,boter,robot~en~er~ten~ter,botten,maskin~e~en~er,autosvar,computer~en,chatboten,chatboter,chatbotten,datamaskin~en,standardsvar,telefonsvarer~en,færdige svar
T tal~e,chat~te~ten,snak~k~ke,prate,drøfte,kontakt~e~et,samtale~n,diskutere,veksle noen ord,bli~ve satt|stillet om|over|gjennom|igennem,får jeg fat|tak i|på,skrive~r med,ta~ge den|dette|sagen|saken,tage den|det her,komme gjennom|igennem,i tale|snakk,fat|tak i
C stil~le,koble~t,omstil~le,videre~send~stil~koble~sende~stille,eskaler~e,forbind~e~es,overfør~e~es,sæt~te|bytt|flyt|send~e|sett~e|smid~e|skift meg|mig i~gennem|over|videre|gjennom,la~d meg|mig komme,sett~e over,sat~t i kontakt|forbindelse,bytt|skift til
c send,sæt,sett,smid,skift,bytt,flyt
G få,gi~v,åbn,find~e,finn~e,hent~e,skaf~f~fe,slip~p,åpne,bring,start~e,tilkald,tilkall
L ring~e~t~er~es,opkald,kontakter,oppringning,bli~ve ringt|ringet op~p,svare meg|mig
W må,vil~le,skal,ønske~r~rs,krever,kræver,behøver,hellere,trenger,foretrekker,foretrækker,forsøger at,forsøker å,er nødt til,nødt til,brug for,har brug for,skulle gjerne,venter på,leder efter,leter etter,er|bliver nødt til at,ber|bede~r om,prøver å|at,vil ha~ve,la~d meg|mig
M går det an,hadde det gått an å,går det,får jeg lov,kan|kunne jeg komme til å|at,ville det være|vært mulig~t,må|får|kan|skal|kunne jeg,kan vi|man
Y kan,kunne,skulle,vil de|du være så|venlig venlig at,kan|vil|gider|kunne i|de~re|du
K hvor~dan,kan ikke,hva~d må|skal jeg gøre|gjøre|skrive|trykke for,hvordan kommer jeg|man
h hjelp~e~er,hjælp~e~er,svare~r,overta~ge,bistand,kiggede,forklare,gennemgå,assistance,assistanse,se på,vende tilbage,ta~ge over,kigge på|med
I os~s,vi,jeg,man,meg,mig
U i,de~g~re,du,dig,jer
x m~ed,å,at,op~p,hos,inn,til,ved,i forbindelse med,over til,for å|at
< fra,af,av
d ei,en~e,et,den,det,din,dit~t,noe,anden,andet,annen,annet,deres,jeres,noget,nogle af jer,en af jeres,en av deres
f ha~ft~tt~ve,nu,nå,kun,lov,mon,bare,fort,igen,lige,også,altså,enten,gerne,igjen,meget,raskt,svært,gjerne,heller,straks,direkte,faktisk,hurtigt,istedet,personlig~t,på|over telefon~en,i dag|stedet
p tak~k,ønskes,venligst,vennligst,er du snill,vær så snill|venlig,tusen|tusind tak~k
y god morgen|dag|aften,nej,beklager
E er det noen,finnes det,er|findes der,har i|dere
a på,her,ledig,tilgængelig,tilgjengelig,i andre enden,på vagt|tråden,hos jer|dere,i røret|telefonen
r der,som,hvem,hvis,jeg|som kan
N drop,ikke,uden,uten,aldri~g,ingen,nekter,nægter,slippe~r,i stedet for,ikke flere,ellers tak,gider|gidder ikke
s kutt,sluk,stop~p,fjern,afslut,avslutt
3 han,hun,job~b,ven~n,aftale,arbeid,avtale,kunden,kunder,arbejde,brugere~n,brukere~n,hvor mange,min mor|søn
= være,talte,som en,er du|det~te|jeg,taler|prater|snakker jeg,du|jeg er
J menneskelig hjælp|hjelp|kontakt|support|betjening|assistance|assistanse,live chat|support|hjælp|hjelp,personlig hjælp|hjelp|betjening|rådgivning
! er det et|en menneske|person|medarbeider her|der|ledig,er det et|en ekte|virkelig menneske|person her|der|ledig,noen ordentlige,er der en jeg kan tale|snakke med
~ ring mig op,ring meg,ringe meg|mig op~p|tilbage|tilbake
; og,men,fordi,eller,så
v forsikringsrådgiver,hemmelig agent,person eller,teamet mitt,finansiel~l rådgiver,sjefen|lederen|kollegaen|rådgiveren min
correct manden
m min~e,mit~t,hans,våre,vårt,vores,hendes,hennes
z i går,sidste|forrige uge,snakkede,snakket,sagde,talt,fik,lovede,lovet
hints jeg,er,det,ikke,og,en,at,har,kan,du,til,på,med,hvordan,hvad,hvor,mig,min,hej,tak,vil,gerne,af,den,der,et
`,
);
