import { culture } from '../culture';

export const nl = culture(
  'nl',
  `
H menselijk|levend wezen
R een|vriendelijke mevrouw|meneer|dame,mens,persoon,individu
P *medewerkster,ambtenaar,*adviseur,*medewerker,*consulent~en,consultant~s,*bediende,*werknemer,*vertegenwoordiger,*behandelaar,telefonist~e,receptionist~e,*agent
S is er niemand,is er dan niemand,iemand,iemand anders,iemand van jullie
O arts,baas,chef,*team,*teamlid,teamleider,balie,collega,*monteur,assistent~e,personeel~slid,technicus,deskundige,*specialist,*manager,verkoper,jurist,leidinggevende,verantwoordelijke
Q *agenten,experts,mensen,personen,*medewerkers,collegas,verkopers,specialisten,consulenten,adviseurs
A echt~e,werkelijk,levend~e,menselijk~e,van vlees en bloed,vriendelijk~e,bekwaam,bekwame,normaal,normale,gewone,fatsoenlijk~e,juiste
D klantenservice,klantendienst,klantenondersteuning,klantcontact,servicedesk,*afdeling,met|van|naar verkoop|techniek|sales,facturatie,boekhouding,receptie,klachtendienst,technische dienst,burgerzaken,secretariaat
B computer~s,machine,standaardantwoord~en,automaat,*bot,*robot
T chat~ten~gesprek,appen,praat,bellen,mailen,praten,spreek~t,contact~eren,gesprek,kletsen,spreken,babbelen,bereiken,bespreken,overleg~gen,whatsappen,telefoneren,communiceren,telefoongesprek,gesprek voeren,contact maken|hebben|krijgen|opnemen,te praten|chatten|spreken|bespreken,contact op te nemen,klappen,discussiëren
C doorgeven,doorsturen,doorzetten,overdragen,overzetten,verbinding,doorverbind~en,doorschakelen,doorverwijzen,door te verbinden,verbind me,zet|geef|gooi|leid|stuur|koppel|schakel|verbind|verwijs me|mij|ons aan|door|over,in contact|verbinding te brengen|stellen,in contact|verbinding brengen|stellen,stuur|schakel|verbind door,doorverbonden|doorgeschakeld worden
c draag,gooi,schakel,verbind,zet,koppel,leid
G geef,haal,roep,zoek,breng,geven,halen,krijg~en,regel,stuur,sturen,inschakelen,haal er,te pakken,doe|geef|bezorg me,doe|geef mij
L bel~t,opbelt,opbellen,terugbelt,contacteert,terugbellen,te worden gebeld,gebeld|teruggebeld worden
W laten,eis~t,wil~len,wou,zou,laat,moet~en,wens,liever,probeer,verlang,verzoek,hebben nodig,had graag,bij voorkeur,wacht op,sta erop,heb|word|praat|spreek liever,vraag|verzoek om,wil|moet ik
M zou het mogelijk zijn,mogelijk om,is|zou het kunnen|mogelijk,kan|kon|mag|zou ik,kunnen we|wij,kan|gaat het
Y kan|zou|wil|kun je|u,kun,kunt,kan,zou u zo vriendelijk,kunt u|gij,gelieve,kunnen jullie,willen jullie
K hoe,moeilijk om,hoe kan|kom|moet|raak|krijg|bereik|spreek ik,wat moet ik doen|zeggen|drukken om,waar kan|vind ik,kan|krijg geen
h help~t~en,hulp,kijkt,kijken,uitzoek~t~en,antwoord~t~en,bekijken,beoordel~en,bijstaan,geholpen,oplossen,meekijken,overnemen,uitleggen,beoordeelt,assistentie,ondersteuning,geholpen worden,te woord,verder helpen
I ik,me,mij,we,wij
U jij,u,gij,ge,jou,je
x m~et,op,te,aan,bij,tot,naar,voor,door naar,in contact|verbinding met,over,om
< van~uit,door
d dit,1,n,de~ze,uw,een,ene,het,jouw,ander~e,jullie,1|een van de|uw|jouw|jullie
f er~bij~gens,ff,nu,dus,heb~ben,mee,nog,nou,ook,wel,eens,even,heel,hoor,snel,toch,weer,zelf,eerst,terug,alleen,direct,gewoon,kunnen,liefst,meteen,vandaag,dringend,misschien,persoonlijk,rechtstreeks,zo snel mogelijk,op dit moment,maar even|gewoon
p alsjeblieft,alstublieft,aub,svp,ajb,graag,nodig,gewenst,gevraagd
y hallo,hoi,goedemorgen,goedemiddag,goedenavond,dag,ja,sorry,nee
E is er,heb je,heeft|hebt u|je,hebben jullie,is daar,zijn er
a beschikbaar,hier,daar,vrij,aanwezig,bereikbaar,te bereiken,bij jullie,aan de telefoon|lijn,in,werkt
r dat,die,wie,wie van jullie,bij|met wie
N geen,niet,nooit,weiger,zonder,niet meer,in plaats van,geen zin in|om,hoef|liever niet,niks
b haat
s stop~pen,uitschakelen,stop met
3 hij,zij,gebruiker~s,klant~en,mijn man|vrouw,iedereen,niemand,waarom,veel,haar,hun,ze,hoeveel,afspraak,werk,baan,vriend~in
= als,ben~t,was,word~en,zijn,waren,ik ben,u|je|jij bent,is dit|het|hij|zij,chat|praat|spreek ik
! verbind|schakel me|mij door,menselijke hulp nodig
~ bel me|mij,terugbelverzoek
; en,maar,want
v reisagent,verzekeringsagent,verzekeringsadviseur,financieel adviseur,geheim agent,politieagent,met jou|je|mezelf,andere operator
correct spreekt,wild,contract,contacten,echter,contactpersoon
m mijn,onze,ons,m n
z zei~den,sprak,stond,gezegd,daarnet,vroeger,beloofde,gisteren,vertelde,gesproken,daarstraks,vorige week
hints de,het,een,en,van,ik,je,u,is,niet,dat,met,voor,op,aan,te,hoe,wat,waar,kan,wil,mijn,heb,zijn,er,ook
`,
  { verbLast: true },
);
