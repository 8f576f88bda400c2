import { culture } from '../culture';

export const pl = culture(
  'pl',
  `
H człowiek~iem~owi,ludzki~ego głos~u
R człowieka,osob~a~ami~ie~y~ę,panią,kobiet*,facet*
P konsultant*,agent~a~em~ce~kę~ką~ki,operator~a~em~ce~ką~kę~owi,przedstawiciel*,pracowni*,współpracowni*,doradc*,reprezentant*,opiekun*,urzędni*,handlow~iec~cem~ca,recepcjonist*,kogoś z obsługi|was|personelu|zespołu|supportu,konsultanc*,rozmówc*
S komuś,kims,ktos,kogos,kimkolwiek,ktokolwiek,kogokolwiek,ktoś|kogoś|kimś inny|innego|innym,kimś z
O kierowni*,menedżer*,manager~a~em,szef~a~em~owi,przełożon*,specjalist*,ekspert*,lekarz~a~em,rzecznik~a~iem,pielęgniar*,farmaceut*,serwisant*,koleg*,koledz*,koleżan*,technik~a~iem~ów,prawnik*,inżynier*,likwidator*,dyrektor*,personel*,zespół,zespoł~em~u,kasjer*,fachow*,asystent*
Q ludzi~e,ludźmi
A prawdziw*,żyw~y~ą~ego~ym~ej~emu,realn*,rzeczywist*,woln~y~ą~ego~ym,z krwi i kości,normaln*,ludzk*,odpowiedni*,właściw*,decyzyjn*,odpowiedzialn*,ogarnięt*,dyżurn*,kompetentn*
D obsług~ą~ę~i klienta,księgowość~ą,infolini*,recepcj*,supportu,działu,reklamacj*,obsługi,pomoc~y techniczna|technicznej,biuro|biurem|biura obsługi klienta,dział~em~u obsługi|sprzedaży|techniczny~m|technicznego|reklamacji|księgowości
B bot~a~ami~em~owi~y~ów,chatbot~a~em,program~em,robot~a~ami~em~owi~y,automat*,maszyn*,komputer*,wirtualny~m asystent~em,sztuczn~a~ej inteligencj~a~i
T dobić,mówić,pisać,omówić,kontakt~u~owy~ować,pomówić,popisać,poradzić,połączyć,załatwić,rozmawiam,wytłumaczyć,*rozmawiać,rozmow*,pogada*,gada*,czat*,dodzwoni*,trafić,skontakt*,porozmawia*
C połącz*,łącz~cie,przełącz*,przekaż*,przekaza*,przenie*,przepnij*,przerzuć*,daj mnie,przekier*,skier*,eskal*
G daj~cie,dawaj~cie,dać,mieć,otwórz,podaj,poproś~cie,przyślij~cie,rozpocznij,wezwij,zawołaj~cie,załatw,znajdź~cie
L napisał,napisze,telefon,odezwie się,zadzwoni*,oddzwoni*,przedzwoni*
W chce,chciał~abym~bym~byśmy,muszę,niech,potrzeb~a~n~na~ny~uję,pragnę,prosić,próbuję,szukam,wolał~abym~bym,wolę,żądam,czekam na,domagam się,proszę|wnoszę|poproszę|prosiłbym|prosiłabym o,życzę,zależy mi na,interesuje mnie,oczekuję
M mogę,mógł~bym~abym,można,możemy,możliwość,czy da się,byłaby możliwość,dałoby się,da rad~e~ę|się,czy mogę|można
Y może~sz~cie,mógł~by~byś,mogła~by~byś,zechcesz,moglibyście,proszę mnie,czy mógłby|mogłaby
K jak,nie mogę,gdzie,w jaki sposób,jak się
h odpowie~dzieć,przejmie,pomo*,pomaga*,wyjaśni*,sprawdzi*,zajął,zająć,zajmie,odpisa*,odpisze,zerkn*,obsłuży*,zobaczy*,obejrz*,spojrz*,zajmie się
I ja,mnie,mi,mną,nas
U ty,pan,państwo,wy,was
x o,w,z~e,do,na,dla,się,pod
< od,przez,ze strony
d inn~ego~ej~y~ym~ą,jakaś,jeden,pana,pani,państwa,ta,tego,ten,tym,żadnego,jeden|jednym|jednego z,któr*,jaki*,wasz*,twoj*,swoj*
f tu,już,też,dziś,dalej,teraz,tylko,znowu,jednak,lepiej,online,pilnie,szybko,ustnie,dalszej,wreszcie,najlepiej,bezpośrednio,od razu,na żywo|czacie,weź,osobiście,wyłącznie,telefoniczn*,natychmiast,uprzejmie,zaraz
p błagam,dzięk~i~uję,plis,poproszę,proszę
y dzień dobry,tak,powiedz mi,czy,hej,halo,cześć,sorry,przepraszam
E są,jest,macie,czy jest,jest tu|tam|jakaś|jakiś,czy jest tu|tam
a woln~a~y,tutaj,dostępn~a~y,przy telefonie,po drugiej stronie,na linii|miejscu
r co,kto,żeby,która,który,z kim|którym
N nie,bez,nigdy,zamiast,żadnych,ani,nie chcę,dość,dosyć,odmawiam
b głupi*,nic nie daje
s zatrzymaj,wyłącz*,zabierz*
3 dlaczego,ile,ilu,klien~ci~t,nikim,nikogo,nikomu,nikt,on~a~i,prac~a~y~ę,umówić,znajomy*,przyjaci*,skarg*,babci*,gdybym,przełączę,jest po
= być,jeste~m~ś,zostać,czy jesteś,jest pan,to jest
J czat na żywo
! z kim mogę porozmawiać,kimś|ktoś|kogoś żywy~m|żywego
~ oddzwoń~cie,zadzwońcie do mnie
c oddać,oddaj~cie
; a~le,bo,i,więc
v agent ubezpieczeniowy,agenta ubezpieczeniowego,tajny agent,agent~a nieruchomości,operator sieci|komórkowy,doradca finansowy|podatkowy,dodać
correct rozmawiasz,mowi,podpisać,przelew
m ich,jego,jej,moim~i,moja,moje~go~j~mu,mój,nasz~a~e~ego~ej~ym
z wczoraj,tydzień temu,rozmawiał*,powiedział*,dzwonił*,obiecał*,potwierdził*,nagrywan*
hints nie,się,jest,na,to,że,jak,czy,mogę,chcę,w,z,do,mam,mi,proszę,dzień,dobry,dla,moje,co,gdzie,kiedy,chciałbym,dziękuję,są
`,
  { verbLast: true, bareNouns: true },
);
