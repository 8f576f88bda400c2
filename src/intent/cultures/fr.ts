import { culture } from '../culture';

export const fr = culture(
  'fr',
  `
H humain~e,être humain,personne réelle|humaine,voix humaine
R personne,individu,monsieur,madame,homme,dame,type,mec,nana,gars
P agent~e,collaborat~eur~eurs~rice,conseill~er~ère,employé~e,gestionnaire,interlocuteur,préposé~e,représentant~e,réceptionniste,secrétaire,standardiste,téléconseiller,chargé~e de clientèle,opérateur,opératrice,salarié~e,conseiller en ligne|direct,mandataire,correspondant~e,conseill~er~ère clientèle
S qqn,qqun,quelquun,n importe qui,un d entre vous,qq|quelq~u un
O responsable,directeur,directrice,superviseur~e,supérieur~e,chef,patron~ne,gérant~e,technicien~ne,équipe,membre du personnel|support,collègue~s,secrétariat,accueil,médecin,infirmi~er~ère,vendeu~r~se,réception,spécialiste,expert~e,banqui~er~ère,assistant~e,commercial,professionnel~le
Q humains,personnes,agents,opérateurs,gens,monde,conseillers,collègues,employés,techniciens,spécialistes,responsables
A vrai~e~s~es,réel~le~s~les,véritable,en chair et en os,vivant~e,en direct,qualifié,du vrai,des vrais,compétent~e,humaine
D sav,assistance,comptabilité,service à la clientèle,support technique,le siège,service client~s~èle|technique|commercial|facturation|réclamation~s|comptabilité|consommateur~s,hotline,service à la clientèle manuel
B machine~s,ordinateur,ia,automate,logiciel,réponses automatiques|toutes faites,programme,assistant virtuel,intelligence artificielle
T bavarder,causer,chat~er~ter,communiquer,contacte~r~z,convers~ation~er,dialoguer,discu~ssion~te~ter~tion,entretenir,expliquer,jaser,joindre,parler~ais,parlé,tchat~er~ter,échange~r,que je parle,mettre en rapport,avoir affaire,mis~e|être|entrer|prendre|rentrer en contact|relation,voir avec,rendez vous téléphonique,écrire à
C aiguille~z,branche~z,connecte~r~z,escalade~z,oriente~z,redirige~z,relaye~z,remontez,transf~ert~ère~èrez~érer,transmet~s~tez,mets|mettez|mettre moi en ligne|contact|relation|communication,mettre en contact|relation|communication,bascule~z~r,switch~er,faites|faire suivre,mets|passe~z moi
c confie~r~z,dirige~r~z,passe~z
G avoir,ouvre~z,mettez,ouvrir,appelez,appelle,demande~z,démarre~r,obtenir,va chercher,met~tez|file~z|sors|amène|donne~z|amenez|envoie|refile|trouve~z|apporte~z|cherche~z|envoyez|ramenez|procurez|fournissez moi,me filer|donner|passer|trouver,fais|faites venir
L appeler,téléphone~r,rappelle~r,rappeler
W aimerai~s,aimerions,attends,besoin,désire~rais,exige,faudra~it,faut,jaimerais,jveu,jvoudrais,permettez,préfère,préférerais,réclame,souhaite~rai~rais~rait~rions,souhaitons,veu~x,voudrai~s~t,voudrions,voulons,besoin de,ai besoin,tiens à,il me faut,il faut|faudrait
M possible,on peut,y a moyen,serait il envisageable,c est possible,peux|puis|pourrai~s je,est ce que je peux|pourrais,je peu~x|puis|pourrais,est|serait il possible,est ce qu~e
Y peut,peux,pourr~ais~ait~iez,pouvez,pouvons,veuillez,merci de,pourrait il,peut il|elle,auriez vous l amabilité de
K comment,ne peux pas,atteindre,de quelle façon|manière,où,impossible de,n arrive pas à
h aide~nt~r,explique,lise,regarde~r,répond~e~ez~re,soutien,traiter,aidez moi,m aider,prendre le relais,voir ça,occupe~r,vérifie~r,résoudre,régler,intervention,prise en charge
I j~e,m~e~oi,on,nous
U t~e~u~oi,vous
x à,ac,au~x~près,en,avc,avec,vers,en ligne|contact|relation avec,sur
< par,de,du
d autre,ce,certain~e,cet,d~es,l~a,le~s,quelque~s,ta,tes,ton,un~e,vos,votre,un~e de vos
f tout de suite,immédiatement,rapidement,directement,juste,seulement,enfin,vraiment,plutôt,de suite,urgent,par téléphone|chat,encore,aussi,foutu~e,maintenant,vite,aujourd hui,absolument,de vive voix,demain,plus vite|rapide
p svp,stp,s il vous|te plaît,merci,merci beaucoup
y allo,ben,bon~jour~soir,dis,désolé~e,frère,non,oui,pardon,salut,slt,sérieux,wesh,d accord,dites moi,laisse~z tomber
E y a t il,y at il,il y a,y a,avez vous,est il,y a pas,est ce qu il y a,vous avez,ya,il n y a
a disponible~s,ici,en ligne,présent,libre,au bout du fil,chez vous,joignable,de disponible,derrière,dispo
r qu~e~i,à qui,avec qui|lequel|laquelle
N n~e~i,pas,plus,sans,aucun~e,jamais,refuse,non pas,au lieu de,pas envie de,veux plus,fini les,plus jamais,pas|plus|assez|arrête~z|inutile de
b marre de,nul,tanné,chu tanné
s stop~pe~pez,arrête~r~z,désactive~r~z,laissez
3 il~s,ami~e,elle~s,client~s,emploi,combien,quelles,pourquoi,utilisateur~s,ma femme,tout le monde,dit que,rendez vous,mon fils|mari,quand on
= devenir,es~t,serai~s~t,sont,suis,était,êtes,tu es,vous êtes,c est,être|comme un~e,je suis|parle
J aide|intervention|interaction|assistance|réponse humaine,service|soutien|relais|mode humain
! quelqu un de réel|vrai|humain,à qui parler
~ m appeler,appelez|appelle|contacte~z|rappelez|rappelle moi,être rappelé~e,me rappeler|contacter
; et,car,mais,puis,parce qu~e
v agence,directeur général,personnes qui,changer d opérateur,personne ne|ou|âgée|morale|occupée|physique,opérateur mobile|télécom|téléphonique,parler de|en|anglais|français,personne~s qui t~e|vous,en|par personne,équipe|support de,ajouter,conseiller~s en|fiscal|financier~s|municipal|matrimonial,agent~s de change|police|voyage~s|sécurité,agent~s secret|logiciel|commercial|immobilier~s
correct parles,personnels,personnage,argent,conseille,conseillez,aides,aimer,transport,services,fait,manger,chanter
m mon,ma,mes,notre,nos,son,sa,ses,leur
z hier,ai eu|vu|déjà|parlé|appelé|discuté|contacté,mois|semaine dernier|dernière,a dit|donné|promis|demandé|répondu
hints le,la,les,de,des,et,est,je,vous,un,une,pour,pas,que,qui,dans,sur,avec,mon,ma,mes,votre,ce,bonjour,merci,comment
`,
  { elision: true },
);
