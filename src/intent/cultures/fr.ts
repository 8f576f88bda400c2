import { culture } from '../culture';

export const fr = culture(
  'fr',
  `
H humain,humaine,être humain,personne réelle|humaine
R personne,individu,monsieur,madame,homme,dame,type
P agent~e,opérateur,opératrice,conseiller,conseillère,représentant~e,mandataire,téléconseiller,téléopérateur,standardiste,conseiller en ligne|direct,interlocuteur,employé~e,préposé~e,gestionnaire,télé opérat~eur~rice,chargé~e de clientèle,conseill~er~ère clientèle|client,secrétaire,technicien conseil,réceptionniste,collaborat~eur~rice~eurs
S quelqu un,qqn,quelquun,qq un,qqun,quelq un,n importe qui,un d entre vous
O responsable,directeur,directrice,superviseur~e,supérieur~e,chef,patron~ne,gérant~e,technicien~ne,équipe,membre de votre|l équipe|personnel,membre du personnel|support,collègue~s,secrétariat,accueil,médecin,infirmi~er~ère,vendeu~r~se,réception
Q humains,personnes,agents,opérateurs,gens,monde,conseillers,collègues,vrais gens
A vrai~e~s~es,réel~le~s~les,véritable,en chair et en os,d humain,vivant~e,en direct,qualifié,du vrai,des vrais
D service client~s|clientèle|technique|facturation|commercial|consommateur~s|réclamation~s|comptabilité,service à la clientèle,sav,support,support technique,assistance,service à la clientèle manuel,comptabilité,du service comptable,le siège
B machine~s,ordinateur,ia,automate,logiciel,réponses automatiques|toutes faites
T parler,discuter,discute,discution,converser,dialoguer,échanger,communiquer,bavarder,chatter,tchatter,tchater,chater,contacter,contacte~z,prendre|entrer|rentrer|être en|contact contact|relation,mis|mise en contact|relation,être mis|mise en contact|relation,joindre,jaser,entretenir,m entretenir,discussion,conversation,que je parle,chat,expliquer,parlé,échange,parlerais,causer,mettre en rapport,en rapport,avoir affaire
C mettez|mets|mettre moi en relation|contact|communication|ligne,me mettre en relation|contact|communication,mettre en relation|contact|communication,connecte~z~r,transfère~z,transférer,transfert,passez|passe moi,redirige~z moi,branche~z,transmet~s~tez,redirige~z,oriente~z,relaye~z,escalade~z,remontez,aiguille~z,mets moi,connectes moi,transfères moi,faites suivre
c passez,passe,dirigez
G donnez|donne|amenez|amène|apportez|apporte|trouvez|trouve|filez|file|envoyez|envoie|procurez|fournissez|mettez|ramenez|cherchez moi,me donner|trouver|passer,appelez,appelle,avoir,obtenir,mettez,demande~z,ouvre~z~ir,démarre~r,faites|fais venir,je prends,va chercher,sors moi,refile moi,cherche~z moi,met moi,faire intervenir
L appeler,téléphone
W veux,voudrais,voudrai,voulons,voudrions,souhaite,souhaiterais,souhaiterai,souhaitons,désire,désirerais,aimerais,aimerai,aimerions,besoin,besoin de,faut,préfère,préférerais,il faudrait,faudrait,permettez,attends,exige,réclame,voudrait,souhaiterait,souhaiterions,ai besoin,il faut,tiens à,jveu,il me faut
M puis|pourrais|pourrai|peux je,je peux|pourrais|puis,est ce que je peux|pourrais,est ce qu,serait il envisageable|possible,on peut,possible,j peux tu,y a moyen,je peu
Y pourriez,pouvez,peux,veuillez,merci de,peut il,pourrait il,peut elle,pourrait
K comment,ne peux pas,atteindre,comment atteindre|joindre|contacter|parler|avoir,de quelle façon|manière,où,impossible de,par où,n arrive pas à
h aidez moi,soutien,aider,répondre,réponde~z,regarder,regarde,aide~nt,m aider,prendre le relais,lise,explique,traiter,assistance de,voir ça
I je,me,moi,m,nous,j,on
U vous,tu,te,toi,t
x à,au,avec,aux,vers,en,en contact|relation|ligne avec,avc,auprès,ac
< de la part de,par,de,du
d un,une,le,les,l,la,votre,vos,des,cet,ce,quelque~s,certain~e,ton,ta,tes,un|une de vos,d,autre
f tout de suite,immédiatement,rapidement,directement,juste,seulement,enfin,vraiment,plutôt,de suite,urgent,par téléphone|chat,encore,aussi,foutu~e,satané,peut
p svp,stp,s il vous|te plaît,merci,merci beaucoup
y bonjour,salut,oui,non,d accord,bon,ben,désolé~e,pardon,ça n aide pas,ça ne m aide pas,wesh,frère,dites moi,dis,sérieux
E y a t il,y at il,il y a,y a,avez vous,est il,y a pas,est ce qu il y a,vous avez
a disponible~s,ici,en ligne,présent,libre,au bout du fil,chez vous,dans cette boîte,joignable,de disponible,derrière,dispo
r qui,que,à qui,avec qui|laquelle|lequel,qu
N ne,n,pas,pas de,jamais,plus,sans,plus de,non pas,aucun~e,ni,arrête|arrêtez de,refuse,au lieu de,assez de,pas envie de,veux plus,fini les,plus jamais
b marre de,nul,tanné,chu tanné
s arrête~z~r,stop,stoppe~z,désactive~r~z
3 elle,ils,elles,utilisateur~s,client~s,ma femme,mon mari|fils,tout le monde,pourquoi,quelles,combien,il,dit que,emploi,rendez vous,ami~e
= tu es,vous êtes,c est,je suis,est ce que je parle,est ce que tu es,est ce que vous êtes,je parle,être un~e,serait,sont,êtes,es,suis,était,comme un~e,devenir,est,serais
J aide|intervention|interaction|assistance|réponse humaine,service|soutien|relais|mode humain
! quelqu un de réel|vrai|humain,à qui parler
~ rappelez|rappelle|appelez|appelle|contactez|contacte moi,être rappelé~e,me rappeler,me contacter,m appeler
; et,mais,car,parce que|qu,puis
v agent~s immobilier~s,agent~s de voyage~s|police|sécurité|change,agence,agent secret|smith|commercial|logiciel,conseiller~s matrimonial|matrimoniaux|financier~s|fiscal|municipal,conseiller~s en,opérateur mobile|téléphonique|télécom,directeur général,personne~s qui t|vous|te,personne ne,par|en personne,personnes qui,personne âgée|morale|physique|ou|occupée,parler de|en|français|anglais,équipe de,changer d opérateur,support de
correct parles,personnels,personnage,argent,conseille,conseillez,aides,aimer,transport,services,fait,manger,chanter
m mon,ma,mes,notre,nos,son,sa,ses,leur
z hier,semaine|mois dernière|dernier,ai parlé|eu|vu|appelé|discuté|contacté,a dit|répondu|promis
hints le,la,les,de,des,et,est,je,vous,un,une,pour,pas,que,qui,dans,sur,avec,mon,ma,mes,votre,ce,bonjour,merci,comment
`,
  { elision: true },
);
