import { culture } from '../culture';

export const sv = culture(
  'sv',
  `
H människa~n,människor,mänsklig varelse
R person
P agent~en,medarbetar*,*medarbetare,handläggar*,operatör~en,*rådgivare,konsult*,anställd~a,representant~en,*representant,tjänsteman,*säljare,kundvärd,*tekniker,personal~en,ansvarig person
S någon,nån,någon annan,en av er,någon från er,nåt levande
O chef~en,ledare,specialist~en,expert~en,kollega~n,tekniker~n,sköterska~n,sjuksköterska~n,läkare,jurist,team~et,teamledare,arbetsledare
Q folk,personer,agenter,experter,rådgivare hos er,kollegor,medarbetare hos er
A riktig~t~a,äkta,verklig~a,levande,av kött och blod,på riktigt,vanlig,mänsklig,kunnig,vettig,fysisk
D kundtjänst~en,kundservice,kundsupport,support~en,kundcenter,*avdelning~en,växel~n,reception~en
B bott~en~ar,botar,boten,robot~ar~en,chatbot~en~ar,chattbot~en,*bottar,maskin~er~en,dator~n,ai,standardsvar,autosvar,automatsvar
T snacka,prat,chatt~en,kontakt,ha tag i,i kontakt med,bli kopplad,nå,samtal~et,diskutera,dryfta,resonera,skriva med,skriver med,prata,tala,kontakta,chatta,tag i
C koppla~s~d,vidarekoppl*,överför~a,sätt|sätta mig i kontakt|förbindelse,anslut~a,eskalera~s,växla,växla över,byt|byta till,vidare,lämna över,byta ut
c skicka,byt,sätt,slussa,flytta
G ge,få,hämta,hitta,skaffa,släpp~a in|fram,starta,öppna,kalla på,tillkalla,hämta hit
L uppringning,ringa~er,ringer,ringas,bli uppringd,uppringd,ring,slå en signal,hör av sig,höra av sig,kontaktar,svarar
W vill~e,önskar~s,skall,ska,måste,behöver,hellre,helst,vill ha,skulle vilja,försöker,kräver,söker,letar efter,väntar på,kräver att,vill bli,föredrar,ber om,det vore bra om,jag vill att,behöver att,vill att
M kan|kunde|får|ska|skulle jag,är|vore det möjligt,går det att,hade det gått att,går det,kan vi,kan man
Y kan|vill|kunde|skulle du|ni,kan,skulle,skulle du kunna
K hur,hur gör jag|man för att,hur kommer|når man|jag fram,var,kan inte
h hjälp~a~er,assistans,bistånd,kolla|kollar på,titta på,ta över,svara,förklara,gå igenom
I jag,mig,vi,oss,mej,man
U du,dig,ni
x med,till,att,i förbindelse med,hos,m,vid,för att,på,i
< från,av
d en,ett,den,det,era,er,din,ditt,en av era,någon av era,nåt,annan
f nu,genast,bara,gärna,väldigt,direkt,snabbt,endast,också,igen,faktiskt,personligen,istället,alltså,äntligen,ha,bli,lite,snarast,möjligtvis,muntligt,idag
p tack,vänligen,snälla,önskas,sökes
y hallå,god morgon|dag|kväll,ja
E är det,har ni,finns,finns det,sitter det,är någon
a tillgänglig,här,där,ledig,hos er,i andra änden,på plats,inne,i luren,på tråden,i telefon
r som,jag kan,som kan,vem
N inte,ingen,inga,aldrig,utan,orkar inte,istället för,i stället för,vägrar,slippa,slipper,struntar i,trött på
s stopp,stoppa,sluta
3 han,hon,kunden,kunder,användaren,hur många,varför,alla,jobb,vän
= är du,är jag,jag är,du är,pratar|talar jag,är detta,som en
! någon riktig,nån på riktigt
~ slå mig en signal
; och,men,eftersom,så,då
v försäkringsrådgivare,hemlig agent,finansiell rådgivare,person eller
m min,mitt,mina,vårt,våra,hans,hennes
z igår,i går,förra veckan,pratade,talade,sade,pratat,talat,fick,lovade
hints jag,är,det,inte,och,en,att,har,kan,du,till,på,med,hur,vad,var,mig,min,hej,tack,vill,av,den,ett,för,ska
`,
);
