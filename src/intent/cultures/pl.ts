import { culture } from '../culture';

export const pl = culture(
  'pl',
  `
H człowiek~iem~owi,istota ludzka
R człowieka,osob~a~ę~ą,kobiet*,facet*
P konsultant*,agent~a~em~ce~kę~ką~ki,operator~a~em~ce~ką~kę~owi,przedstawiciel*,pracowni*,współpracowni*,doradc*,reprezentant*,opiekun*,urzędni*,handlow~iec~cem~ca,recepcjonist*,kogoś z obsługi|was|personelu|zespołu|supportu
S komuś,kims,ktos,kogos,kimkolwiek,ktokolwiek,kogokolwiek,ktoś|kogoś|kimś inny|innego|innym,kimś z
O kierowni*,menedżer*,manager~a~em,szef~a~em~owi,przełożon*,specjalist*,technik~a~iem~owi,ekspert*,lekarz~a~em,prawnik~a~iem,rzecznik~a~iem,pielęgniar*,farmaceut*,serwisant*,kolegę
Q ludzi~e,ludźmi
A prawdziw*,żyw~y~ą~ego~ym~ej~emu,realn*,rzeczywist*,kompetentn*,woln~y~ą~ego~ym,z krwi i kości,normaln*,ludzk*
D obsług~ą~ę~i klienta,biuro|biurem|biura obsługi klienta,dział~em~u obsługi|sprzedaży|techniczny~m|technicznego|reklamacji|księgowości|szkód|windykacji,pomoc~ą~y techniczn*,pomoc~ą~y techniczna|techniczną|technicznej,księgowość~ą,infolini*,recepcj*,supportu,działu,reklamacj*,obsługi
B bot~a~em~y~ami~ów~owi,robot~a~em~y~ami~owi,chatbot~a~em,automat*,maszyn*,komputer*,program~em~u komputerow*,programem komputerowym
T dobić,mówić,pisać,omówić,kontakt~u~owy~ować,napisać,pomówić,popisać,poradzić,połączyć,załatwić,dodzwonić,rozmawiam,wytłumaczyć,pisze ze mną,*rozmawiać,rozmow*,pogada*,gada*,skontaktowa*,czat*
C połącz*,łącz~cie,przełącz*,przekieruj*,przekaż*,przekaza*,przenie*,skieruj*,przepnij*,przerzuć*,daj mnie,eskaluj*
G daj~cie,dać,zawołaj~cie,poproś~cie,znajdź~cie,wezwij,dawaj~cie,otwórz,rozpocznij,przyślijcie,podaj
L telefon,zadzwoni~ł~ła,oddzwoni~ł,skontaktuj* się,przedzwoni,odezwie się,napisze
W chce,wolę,muszę,niech,wolał~bym~abym,żądam,chciał~bym~abym~byśmy,pragnę,prosić,szukam,próbuję,potrzeba,potrzebn~a~y,potrzebuję,czekam na,domagam się,proszę|wnoszę|poproszę|prosiłbym|prosiłabym o
M mogę,mógł~bym~abym,można,możemy,możliwość,czy da się,da się,byłaby możliwość,czy mogę|można
Y może~sz~cie,mógł~by~byś,mogła~by~byś,zechcesz,moglibyście,proszę mnie,czy mógłby|mogłaby
K jak,nie mogę,gdzie,w jaki sposób,jak się
h pomóc,pomóż~cie,pomocy,pomoże,odpowie~dzieć,pomorze,wyjaśni~ć,przejmie,sprawdzi,zajmie się
I ja,mnie,mi,mną,nas
U ty,pan,państwo,wy,was
x o,w,z~e,do,na,dla,się
< od,przez,ze strony
d inn~y~ą~ej~ym~ego,ten,pana,pani,tego,jakaś,jakiś,jeden,twoim,twoją,waszą,jakieś,jakimś,waszym,państwa,swojego,żadnego,jakiegoś,jeden|jednym|jednego z,któr*
f tu,już,też,dziś,dalej,teraz,tylko,znowu,jednak,lepiej,online,pilnie,szybko,ustnie,dalszej,wreszcie,najlepiej,bezpośrednio,od razu,na żywo|czacie
p proszę,poproszę,dziękuję
y dzień dobry,tak,powiedz mi,czy
E są,jest,macie,czy jest,jest tu|tam|jakaś|jakiś,czy jest tu|tam
a dostępn~y~a,tutaj,na miejscu,woln~y~a,przy telefonie,po drugiej stronie
r co,kto,żeby,która,który,z kim|którym
N nie,bez,nigdy,zamiast,żadnych,ani,nie chcę,dość,dosyć,odmawiam
b głupi*,nic nie daje
s stop,zatrzymaj,wyłącz*,zabierz*
3 on~a~i,ile,ilu,nikt,prac~a~y~ę,nikim,klient,nikogo,nikomu,umówić,klienci,dlaczego,znajomy*,przyjaci*,skarg*
= jesteś,jestem,czy jesteś,jest pan,to jest,być,zostać
J czat na żywo
! z kim mogę porozmawiać,kimś|ktoś|kogoś żywy~m|żywego
~ oddzwoń~cie,zadzwońcie do mnie
; i,ale,bo
v agent ubezpieczeniowy,agenta ubezpieczeniowego,tajny agent,agent~a nieruchomości,operator sieci|komórkowy,doradca finansowy|podatkowy
correct rozmawiasz,mowi,podpisać
m mój,moje~go~j~mu,moim~i,nasz~a~e~ego~ej~ym,jego,jej,ich
z wczoraj,tydzień temu,rozmawiał*,powiedział*,dzwonił*,obiecał*,potwierdził*
hints nie,się,jest,na,to,że,jak,czy,mogę,chcę,w,z,do,mam,mi,proszę,dzień,dobry,dla,moje,co,gdzie,kiedy,chciałbym,dziękuję,są
`,
  { verbLast: true, bareNouns: true },
);
