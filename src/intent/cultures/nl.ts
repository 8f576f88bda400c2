import { culture } from '../culture';

export const nl = culture(
  'nl',
  `
H human,menselijk wezen
R mens,persoon,individu
P medewerkster,operator,*adviseur,*medewerker,*consulent~en,consultant~s,*bediende,*werknemer,*vertegenwoordiger,*beheerder,*behandelaar,telefonist~e,receptionist~e,*agent
S iemand,iemand anders,iemand van jullie,menselijk iemand
O arts,baas,chef,team~lid~leider,balie,expert,collega,monteur,assistent~e,personeel~slid,technicus,deskundige,specialist,leidinggevende,verpleegkundige,verantwoordelijke
Q mensen,personen,medewerkers,collega s,specialisten,consulenten,adviseurs
A echt~e,werkelijk,levend~e,menselijk~e,van vlees en bloed,vriendelijk~e,bekwaam,bekwame,normaal,normale,gewone
D klantenservice,klantendienst,klantenondersteuning,klantcontact,helpdesk,support,servicedesk,*afdeling,met verkoop|facturatie|boekhouding,facturatie,boekhouding,receptie,klachtendienst,secretariaat,naar verkoop|sales
B computer~s,machine,standaardantwoord~en,automaat,ai,*bot,*robot
T chat~ten~gesprek,appen,praat,bellen,mailen,praten,spreek~t,contact~eren,gesprek,kletsen,spreken,babbelen,bereiken,bespreken,overleggen,whatsappen,telefoneren,communiceren,telefoongesprek,gesprek voeren,contact maken|hebben|krijgen|opnemen,te praten|chatten|spreken|bespreken
C doorgeven,doorsturen,doorzetten,overdragen,overzetten,verbinding,doorschakelen,doorverbinden,doorverwijzen,door te verbinden,door verbinden,draag over,verbind me,zet|geef|leid|stuur|koppel|schakel|verbind|verwijs me|mij|ons aan|door|over,in contact|verbinding brengen|stellen,stuur|schakel|verbind door,doorverbonden|doorgeschakeld worden
c schakel,verbind,zet,koppel,leid
G geef,haal,breng,bezorg me,roep,haal er,stuur,zoek,regel,krijgen,geef mij|me,te pakken krijgen,inschakelen
L bel~t,opbelt,opbellen,terugbelt,contacteert,terugbellen,te worden gebeld,gebeld|teruggebeld worden
W eis~t,wil~len,wou,zou,laat,moet~en,wens,liever,probeer,verlang,verzoek,hebben nodig,had graag,bij voorkeur,wacht op,sta erop,heb|word|praat|spreek liever,wens~te te,vraag|verzoek om,wil|moet ik
M zou het mogelijk zijn,mag ik alstublieft,mogelijk om,is|zou het kunnen|mogelijk,kan|kon|mag|zou ik,kunnen we|wij,kan|gaat het
Y kan|zou|wil|kun je|u,kun,kunt,kan,zou u zo vriendelijk willen zijn,kunt u|gij,gelieve,kunnen jullie,willen jullie,kan u
K hoe,moeilijk om,hoe kan|kom|moet|neem|raak|krijg|bereik|geraak|spreek|contacteer ik,wat moet ik doen|zeggen|drukken|intypen om,waar kan|vind ik,kan|krijg geen
h help~t~en,hulp,kijken,bekijken,bijstaan,antwoordt,meekijken,overnemen,uitleggen,antwoorden,assistentie,verder helpen,het overnemen
I ik,me,mij,we,wij
U jij,u,jou,je
x m~et,op,te,aan,bij,tot,naar,voor,door naar,in contact|verbinding met
< van~uit,door
d 1,n,de~ze,uw,een,ene,het,jouw,ander~e,jullie,1|een van de|uw|jouw|jullie
f nu,even,eens,direct,meteen,gewoon,alleen,snel,zo snel mogelijk,dringend,rechtstreeks,toch,nog,ff,misschien,persoonlijk,zelf,ook,weer,bedoel ik,dus,liefst,vandaag,op dit moment,ergens,maar gewoon|even,terug
p alsjeblieft,alstublieft,aub,svp,ajb,graag,nodig
y hallo,hoi,goedemorgen,goedemiddag,goedenavond,dag,ja,sorry,nee
E is er,heb je,heeft|hebt u|je,hebben jullie,is daar,zijn er
a beschikbaar,hier,daar,vrij,aanwezig,bereikbaar,te bereiken,bij jullie,bij dit bedrijf,aan de telefoon|lijn
r dat,die,wie,dewelke,wie van jullie,bij|met wie
N geen,niet,nooit,weiger,zonder,niet meer,in plaats van,weiger om,niet meer met,geen zin in|om,hoef|liever niet
b haat
s stop~pen,uitschakelen,stop met
3 hij,zij,gebruiker~s,klant~en,mijn man|vrouw,iedereen,niemand,waarom,veel,haar,hun,ze,hoeveel,afspraak,werk,baan,vriend~in
= als,ben~t,was,word~en,zijn,waren,ik ben,u|je|jij bent,is dit|het|hij|zij,chat|praat|spreek ik
! verbind|schakel me|mij door,mens bedoel ik,menselijke hulp nodig
~ bel me|mij,terugbelverzoek
; en,maar,want
v reisagent,verzekeringsagent,verzekeringsadviseur,financieel adviseur,geheim agent,politieagent,met jou|je|mij|mezelf,andere operator
correct spreekt,wild,contract,contacten,echter,contactpersoon
m mijn,onze,ons,m n
z zei~den,sprak,stond,gezegd,daarnet,vroeger,beloofde,gisteren,vertelde,gesproken,daarstraks,vorige week
hints de,het,een,en,van,ik,je,u,is,niet,dat,met,voor,op,aan,te,hoe,wat,waar,kan,wil,mijn,heb,zijn,er,ook
`,
  { verbLast: true },
);
