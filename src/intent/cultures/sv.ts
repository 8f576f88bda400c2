import { culture } from '../culture';

export const sv = culture(
  'sv',
  `
H människa~n
R själ,dam,herre,kille,tjej
P agent~en,medarbetar*,*medarbetare,handläggar*,operatör~en,*rådgivare,konsult*,anställd~a,representant~en,*representant,*tjänsteman,*vägledare,*reglerare,*säljare,*tekniker,personal~en,ansvarig person
S nån,någon,någon annan,en av er,någon från er,är|finns det ingen
O *chef~en,*ansvarig~e,sakkunnig,proffs,*sekreterare,ombudsman,*team~et~ledare,expert~en,jurist,ledare,läkare,kollega~n,tekniker~n,sköterska~n,specialist~en,arbetsledare,sjuksköterska~n
Q folk,människor,gubbar,agenter,experter,kollegor,personer,rådgivare|medarbetare hos er
A äkta,fysisk,kunnig,riktig~a~t,vettig,vänlig,levande,verklig~a,mänsklig~a,personlig~t,av kött och blod,på riktigt
D kundtjänst~en,kundservice,kundsupport,support~en,kundcenter,*avdelning~en,växel~n,reception~en
B *bott,*boten,*botten,*botar,*bottar,maskin~er~en,dator~n,standardsvar,autosvar,automatsvar
T komma i kontakt,nå,prat~a,tala,chatt~a~en,samtal~et,snacka,kontakt~a,diskutera,ha tag i,i kontakt med,få tag,komma fram,bli kopplad,tag i,skriva|skriver med
C växla,anslut~a,koppla~d~s,vidare~befordra,överför~a,eskalera~s,byta ut,koppla mej|mig in|över|vidare,koppla in|över|vidare,sätt~a mig i kontakt|förbindelse,byt~a till,lämna|växla över,vidarekoppl*
c släng,skicka,byt,sätt,slussa,flytta
G ge,få~r,hämta,hitta,skaffa,släpp~a in|fram,starta,öppna,kalla på,tillkalla,hämta hit
L ring~a~as~er~aer,svarar,uppringd,kontaktar,uppringning,ring upp,bli uppringd,hör~a~de av sig
W låt,ska~ll,vill~e,begär,behöv~a~s~er,helst,måste,söker,hellre,kräver,önskar~s,föredrar,försöker,skulle vilja,letar efter,väntar på,ber om,det vore bra om,jag vill att,vill ha|att|bli,kräver|behöver att
M går det att,går det,får|kan|ska|kunde|skulle jag,är|vore det möjligt,kan vi|man
Y kan|vill|kunde|skulle du|ni,kan,skulle
K hur,hur gör jag|man för att,hur kommer|når man|jag fram,var,kan inte
h fixa,lösa,hjälp~a~t~er,ordna,svara,bedöma,utreda,bistånd,förklara~r,assistans,ta över,gå igenom,kolla~r|titta på
I jag,mig,vi,oss,mej,man
U du,dig,ni
x i,m~ed,på,att,hos,vid,till,i förbindelse med,för att
< från,av
d en,er~a,den,det~ta,din~a,ett,nåt,ditt,annan,något,en|någon av era
f nu,genast,bara,gärna,väldigt,direkt,snabbt,endast,också,igen,faktiskt,personligen,istället,alltså,äntligen,ha,bli,lite,snarast,möjligtvis,muntligt,idag,ju,själv,i stället,nog
p tack,vänligen,snälla,önskas,sökes
y hej,tjena,nej,hallå,god morgon|dag|kväll,ja
E finns,har ni,är någon,är|finns|sitter det
a där,här,inne,ledig,tillgänglig,hos er,på plats|tråden,i luren|telefon,jobbar
r som,vem,jag|som kan
N int~e,inga,utan,ingen,aldrig,slippa,vägrar,slipper,orkar inte,istället för,i stället för,trött på
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
