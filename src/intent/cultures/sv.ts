import { culture } from '../culture';

export const sv = culture(
  'sv',
  `
H människa~n,människor,mänsklig varelse
R person
P agent~en,medarbetar*,*medarbetare,handläggar*,operatör~en,*rådgivare,konsult*,anställd~a,representant~en,*representant,tjänsteman,*säljare,kundvärd,*tekniker,personal~en,ansvarig person
S någon,nån,någon annan,en av er,någon från er,nåt levande
O chef~en,team~et~ledare,expert~en,jurist,ledare,läkare,kollega~n,tekniker~n,sköterska~n,specialist~en,arbetsledare,sjuksköterska~n
Q folk,agenter,experter,kollegor,personer,rådgivare|medarbetare hos er
A riktig~t~a,äkta,verklig~a,levande,av kött och blod,på riktigt,vanlig,mänsklig,kunnig,vettig,fysisk
D kundtjänst~en,kundservice,kundsupport,support~en,kundcenter,*avdelning~en,växel~n,reception~en
B bott~en~ar,botar,boten,robot~ar~en,chatbot~en~ar,chattbot~en,*bottar,maskin~er~en,dator~n,ai,standardsvar,autosvar,automatsvar
T nå,prat~a,tala,chatt~a~en,dryfta,samtal~et,snacka,kontakt~a,resonera,diskutera,ha tag i,i kontakt med,bli kopplad,tag i,skriva|skriver med
C växla,anslut~a,koppla~d~s,vidare,överför~a,eskalera~s,byta ut,sätt~a mig i kontakt|förbindelse,byt~a till,lämna|växla över,vidarekoppl*
c skicka,byt,sätt,slussa,flytta
G ge,få,hämta,hitta,skaffa,släpp~a in|fram,starta,öppna,kalla på,tillkalla,hämta hit
L ring~a~as~er~aer,svarar,uppringd,kontaktar,uppringning,bli uppringd,slå en signal,hör~a av sig
W ska~ll,vill~e,helst,måste,söker,hellre,kräver,önskar~s,behöver,föredrar,försöker,skulle vilja,letar efter,väntar på,ber om,det vore bra om,jag vill att,vill ha|att|bli,kräver|behöver att
M går det att,hade det gått att,går det,får|kan|ska|kunde|skulle jag,är|vore det möjligt,kan vi|man
Y kan|vill|kunde|skulle du|ni,kan,skulle,skulle du kunna
K hur,hur gör jag|man för att,hur kommer|når man|jag fram,var,kan inte
h hjälp~a~er,svara,bistånd,förklara,assistans,ta över,gå igenom,kolla~r|titta på
I jag,mig,vi,oss,mej,man
U du,dig,ni
x i,m~ed,på,att,hos,vid,till,i förbindelse med,för att
< från,av
d en,er~a,den,det,din,ett,nåt,ditt,annan,en|någon av era
f nu,genast,bara,gärna,väldigt,direkt,snabbt,endast,också,igen,faktiskt,personligen,istället,alltså,äntligen,ha,bli,lite,snarast,möjligtvis,muntligt,idag
p tack,vänligen,snälla,önskas,sökes
y hallå,god morgon|dag|kväll,ja
E finns,har ni,är någon,är|finns|sitter det
a där,här,inne,ledig,tillgänglig,hos er,i andra änden,på plats|tråden,i luren|telefon
r som,vem,jag|som kan
N inte,ingen,inga,aldrig,utan,orkar inte,istället för,i stället för,vägrar,slippa,slipper,struntar i,trött på
s sluta,stopp~a
3 han,hon,kunden,kunder,användaren,hur många,varför,alla,jobb,vän
= som en,är du|jag|detta,du|jag är,talar|pratar jag
! någon riktig,nån på riktigt
~ slå mig en signal
; och,men,eftersom,så,då
v försäkringsrådgivare,hemlig agent,finansiell rådgivare,person eller
m min~a,hans,mitt,våra,vårt,hennes
z igår,i går,förra veckan,pratade,talade,sade,pratat,talat,fick,lovade
hints jag,är,det,inte,och,en,att,har,kan,du,till,på,med,hur,vad,var,mig,min,hej,tack,vill,av,den,ett,för,ska
`,
);
