import { culture } from '../culture';

export const hr = culture(
  'hr',
  `
H čovjek~u~om,ljudsko biće
R čovjeka,osob~a~om~u~i~e,covjekom,gospodin*,gospođ*,čovik~a
P agent~a~om~u~e,agentic*,operater*,predstavni*,djelatni*,savjetni*,zaposleni*,službeni*,zastupni*,radni~k~ka~kom~ku~cu~com,službenoj|službenom osobi|osobom,referent*,konzultant*,asistent*
S netko,nekoga,nekim,nekome,neko,ikoga,ikog,bilo tko|koga|kime|kim,netko|nekoga|nekim|nekome drugi|drugog|drugim|drugome,koga od vaših,netko od vas
O voditelj*,menadžer*,šef~a~om~u~ice~icom,nadređen*,stručnja*,tehničar*,specijalist*,liječni*,doktor*,odvjetni*,majstor*,ljekarni*,odgovorn* osob*,odgovornom osobom,kolegu,kolega
Q ljudi,ljude,ljudima
A stvarn*,živ~u~a~i~oj~om~og~im~e~o,pravi,pravog,pravim,pravom,pravu,ljudsk*,slobodnog,normaln*,od krvi i mesa,kompetentn*
D korisničk~a~u~e~om~oj službom|službu|služba|službe|službi|podrška|podršku|podrške|podrškom,podršk*,tehničk* podršk*,tehničke,računovodstv*,prodaju,recepcij*,reklamacij*,odjel~om~a za *,odjel,poslovnice,centrala
B bot~a~om~ovi~ovima~u,robot*,chatbot~a~om,stroj~em~a,računal*,automat*,aplikacij*,računalni program
T *razgovara*,*razgovarat*,priča~ti~t,popriča*,govoriti,razgovor~a,kontaktira*,stupiti u kontakt,kontakt,čavrljati,chat~ati~u,dopisiva*,posavjetova*,javiti,javi~ti se,obratiti,riješi*,objasni*,poziv s
C spoji*,spojit*,poveži*,poveza*,prebaci*,preusmjeri*,proslijedi*,prespoji*,uputi~te,pusti~te,stavi~te,eskaliraj*,predaj~te,prosljedi*
G daj~te,dati,pozovi~te,pozvati,zovi~te,dobiti,dobijem,nađi~te,dovedi~te,otvori~te,pošalji~te,pronađi~te
L telefon,poziv,nazove,nazva*,javi~t,javio,cimne,zove,nazovem
W treba mi|nam,želim,hocu,oću,oce,htio|htjela|htjeli bih,htio,htjela,trebam,treba,trebao|trebala bih,moram,volio|voljela bih,tražim,zahtijevam,potreban~a,neka,nek,radije,radije bih,rado bih,molim da,molim za,pokušavam,čekam,čekam da,tražila|tražio bih
M mogu li,mogu,može,može li,jel moze|može,ima šanse,smijem li,mogu dobiti
Y možete,možeš,mozel,možete li,jel mi moze,ajde,biste li,mogao bi,hoćete li
K kako,kako da,ne mogu,gdje,kako doći,kako mogu,na koji način,ne uspijevam
h pomoc,pomognite,pomozi~te,pomogne,pomoći,odgovori~ti,preuzme,pregleda,riješi,objasni,pogleda
I ja,mi,me,mene,meni
U ti,vi,vam,ste
x s,sa,do,na,za,se,u,k,u kontakt s
< od,iz,od strane
d neki,neku,vaš~im~eg~om~u~i~ih,jedan,jednog,bilo koji|kojeg|kojim,nekoga iz,jednim od,jednog od,tvoj~om~im~eg,drug~i~u~om~im~og
f sada,odmah,hitno,samo,direktno,izravno,stvarno,već,opet,telefonom,online,konačno,usmeno,uživo,ljubazno,tijekom dana,telefonski,danas,dalje,bolje,ipak,osobno,li
p molim,molim vas,hvala
y dobar dan,reci mi,ajmo
E ima li,ima li tu,ima li ikoga|koga,ima,je li,imate
a dostupan,dostupna,ovdje,slobodan,slobodna,tu,na vezi,na liniji
r koji,koja,s kim,tko,da,kome,koga
N ne,nemoj,bez,nikad,umjesto,nije,nisam,neću,dosta,ni,ne želim,nećete,odbijam
b ništa ne pomaže
s stani,prestani,isključi,makni~te,ugasi
3 on,ona,oni,korisnik,korisnici,koliko,nitko,nikome,nikoga,nikim,posao,prijatelj*,žaliti,žalba
= jesi li,si,jesam,sam,jeste li,je li ovo,to je,ja sam
J chat uživo
! s kim mogu razgovarati|pričati,ikog živog
; i,ali,jer
v agenta za nekretnine,agent osiguranja,putnički agent,turistički agent|operater,tajni agent,osiguranja agent,financijski|porezni savjetnik,mobilni operater
correct osoban,pravo,dodati
m moj~a~e~u~im~eg~em~oj~om~ih,naš~a~eg~em~oj~im,njegov~a,njezin
z jučer,prošli tjedan,razgovarao,razgovarala,rekao,rekla,rekli,zvao,zvala,pričao,obeća*
~ nazovite me|nas
hints je,se,na,da,ne,li,za,kako,što,sam,mogu,želim,molim,bok,hvala,su,moj,ima,gdje,kada,koliko,nije,što,zašto,bih,ali
`,
  { verbLast: true, bareNouns: true },
);
