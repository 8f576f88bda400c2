import { culture } from '../culture';

export const tr = culture(
  'tr',
  `
H insan*,canlı biri~yle~ne,insan evladı
R kişi~yle~ye~yi,adam,insanlar
P temsilci*,operatör*,danışman*,görevli*,yetkili*,acente,asistan*,çalışan*,memur*,eleman*
S birin*,biriy*,birisi*,birileri*,bi arkadaş,kimse,biri
O yönetici*,müdür*,uzman*,patron*,süpervizör*,teknisyen*,personel*,amir*,çalışanla,çalışanınızla,sorumlu kişi~yle~ye,arkadaş*,sorumlu*,ilgili kişi*,resepsiyon*,şef*,ekibi*,ekipten,avukat*,doktor*,mühendis*
Q temsilciler
A gerçek,canlı,hakiki,başka,yetkili bir,ilgili,insan bir,kanlı canlı
D müşteri hizmet*,müşteri hizmetleri~ne~yle~ni,destek,bölümü~ne,birime,bölümüyle,destek ekib*,müşteri ilişkileri*,muhasebe*,resepsiyondan,çağrı merkez*,departman*,teknik ekib*
B bot~la~lar~larla,robot~la~lar~larla,makine~yle,yapay zeka
T konuş*,görüş*,sohbet,sohbet et*,iletişim,iletişime geç*,iletişime geçmek,ulaş*,yazış*,irtibat,irtibata geçmek,bağlan*,anlat*,konuşabil*,bilgi al*,bilgi almak,chat
C aktar*,yönlendir*,devre*,devred*,bağla*,baglasan*,devral*,ilet*,aktarıl*
G ver,verin,çağır*,bul,bulun,getir,getirin,gönder*,çıkar*,yolla*,atayın,alabilir miyim
L ara,aramak,arasın,aray*,arayabil*,geri dönüş*,dönüş yap*,arar,yaz*
W istiyoruz,istemek,gerekli,ihtiyacım var,ihtiyacım,tercih ederim,istiyom,talep ediyorum,isteği,ihtiyaç,istiyor,istemiştim,rica ederim,rica ediyorum,arzu ederim,istiyorum,gerekiyor,gerek,isterim,lazım,isterdim
M mümkün mü,mümkün,miyim,imkanı,olur mu,mümkün müdür
Y misiniz,musunuz,lütfen beni
K nasıl,nereden,ne zaman
h yardım,yardımı,destek almak,yardım almak,baksın,bakabilir,ilgilen*,cevap ver*,yanıtla*,çöz*,yardımcı ol~abilir~ur,yardım edebilir|eder
I ben,beni,biz,bizi
U sen,siz,size,sizi,sizinle
x ile,la,le,için,e,a,olarak
< tarafından
d bir,sizin,herhangi bir,bir tane,şu,bu,müşteri
f hemen,şimdi,acilen,acil,direkt,doğrudan,sadece,artık,de,da,yine,tekrar,telefonda,telefonla,chatte,bi,bizzat,iki dakika,şu an,hala,yüz yüze,lan,kısaca,bana,acaba
p lütfen,teşekkürler,teşekkür ederim,sağol
y merhaba,selam,günaydın,evet,hayır,tamam,peki,abi,allah aşkına,merhabalar,yahu
E nerede
a var mı,müsait,burada,orada,yok mu,yok mudur,var mıdır,şu hatta,hatta,orda
r ki,kim
N değil,yok,istemiyorum,yerine,olmasın,istemem,etmek istemiyorum,olmadan,gerekmiyor,istemiyorum artık,yetti,bıktım
s dur,durdur,kapat
3 o,onlar,müşteriler,kullanıcı~lar,annem,babam,neden,niye,kaç,hangi,arkadaşım*,ingilizce
= mısın,musun,miyim acaba,sen bir,ben bir,gibi,olmak,oldu,oldum,mi
! canlı biri,bot|robot istemiyorum,müşteri hizmetlerine bağla,gerçek biri,orada kimse var mı,kiminle konuşabilirim
; ve,ama,fakat,çünkü
v insan kaynakları,insan hakları,insanlık,insan gibi,insan mısın,insan mi,seyahat acentesi,emlak danışmanı,emlakçı,sigorta acentesi,sigorta temsilcisi,gayrimenkul danışmanı,gizli ajan,müdürüm,patronum,yöneticim,temsilci ne yapar,çalışıyorum,çalışma,konuşma,insanlarla,konuşuyorum,kurmak için,bağlama,aktarma
correct kisa,inan,insaf
m benim,bizim
z dün,geçen hafta,konuştum,görüştüm,görüştük,konuştuk,söyledi,dedi
hints bir,ve,bu,için,mi,mı,ne,var,ben,çok,nasıl,istiyorum,lütfen,merhaba,değil,ile,benim,bana,misin,yok,teşekkürler,evet,hayır,nerede
`,
  { verbLast: true, bareNouns: true },
);
