import { culture } from '../culture';

export const es = culture(
  'es',
  `
H humano,humana,ser humano,persona|personas humana|real|reales|viva,persona de verdad,alguien humano,que no sea un|una bot|robot|maquina|programa
R persona,individuo,chico,chica,señor~a~ita
P agente,representante,agente|asesor|ejecutivo|representante|personal de|en servicio|soporte|ventas|atencion|linea|cuenta,telefonista,ejecutiv*,teleoperador*,operari*,consultor*,gestor*,funcionari*,recepcionista,colaborador*,asesor~a~es~as,operador~a
S alguien,alguno
O gerente,jefe,jefa,encargado,encargada,supervisor~a,tecnico,tecnica,especialista,empleado~s,equipo,compañer*,personal,agente comercial,director*
Q humanos,personas,agentes,operadores
A real~es,verdadero,verdadera,de verdad,de carne y hueso,vivo,viva,en vivo|directo
D servicio|atencion|soporte|asistencia|servicios al|a cliente~s,servicio|departamento|centro|linea de atencion al cliente,soporte,soporte|servicio tecnico,departamento|equipo|area de ventas|soporte|facturacion|reclamaciones|reclamos,servicio al cliente manual,con|a ventas|facturacion|contabilidad|reclamaciones,recepcion,envios,averias,facturacion,cobranzas,la tienda|sucursal|oficina,departamento
B maquina~s,computadora,ordenador,ia
T hablar~le~me~les,hablemos,conversar,charlar,platicar,chatear,contactar~me~nos~lo,ponerme|estar|entrar|ponernos en contacto,contacto,dialogar,hablo,hable,hablando,ablar,tratar,conversacion,contacte,me atienda~n,me puede atender,explicar~selo~le~lo,tratarlo,comentarlo,chat,charla,conversando,hablar~lo,consultar,comunicar~me~nos,para hablar|contactar con
C pasenme,pasarme,pasanos,pon|ponga|ponme|pongame|ponerme|poner en contacto|comunicacion,ponerme,traspaso,pasar~le,pasame,paseme,ponme,pongame,escal*,remit*,redirig*,redireccion*,canaliz*,transfi*,transfer*,comunic*,conect*,deriv*,me pasas|pasa|pasan|pone|pones con,pasas|pasa|pase|pasen con,pusiera~n
c pasa,pase,pasas
G dame,deme,denme,darme,traeme,traigame,consigueme,conseguir~me,consigame,abre~me,abra~me,inicia,inicie,avisa~le,avise~le,busca~me,busque~me,llama a,llame a,manda~me,mande~me,envia~me,envie~me,localiza,asigna~me,asigne~me,llamen a,tener,venga~n
L llamar,llamo,llame
W quiero,kiero,qiero,quero,quisiera,queria,queremos,deseo,desearia,deseamos,necesito,nesesito,nececito,necesitamos,necesitaria,preciso,requiero,solicito,exijo,pido,prefiero,preferiria,dejame,quiero|necesito|quisiera que,gustaria,estoy esperando a,espero,busco,hace falta,intento,intentando,solicitar,quiera,urge,prefiero que,deseo que,tengo|tenemos que
M puedo,podria,podemos,podriamos,puede ser,es|seria posible,pueda,seria tan amable de,me permite~n
Y puedes,podrias,puede,pueden,podrian,podes,haz|haga que
K como,como hago para,no puedo|consigo|logro,que hay que hacer para,que tecla
h ayuda,ayudame,ayudeme,ayudarme,asistencia,apoyo,responder~me,contestar~me,conteste~n,responda~n,atender~me,atienda~n,atendido,ayude~n,revise,resuelva,echar una mano,mirara,mire
I yo,me,nos,nosotros
U usted~es,te,vos,le,se
x con,a,al,c,hacia,en,en contacto con
< de,por,del
d un,una,el,la,los,las,uno,alguna,algun,algunos,su,sus,tu,tus,vuestro,este,cualquier~a,otra,otro
f ahora mismo,ahorita,rapido,inmediatamente,de inmediato,solo,solamente,directamente,mejor,de nuevo,tambien,por telefono|chat,maldito,puto,puta,pinche,realmente,en su lugar,ahora,ya,seguir,a la brevedad,por telefono|videollamada,personalmente
p por favor,porfavor,porfa,porfis,xfa,xfavor,plis
y hola,buenas,buenos dias,buenas tardes|noches,buen dia,vale,si,bueno,oye,oiga,disculpa,disculpe,no importa,eso no ayuda,eso no me ayuda,eso es molesto,perdona,joven,a ver,en serio
E hay,existe,tienen,tienes,tiene
a disponible~s,ahi,aqui,alli,por ahi,al otro lado,de guardia
r que,con quien,con el|la que,con el cual,q
N no,nunca,jamas,sin,tampoco,ni,no me|te,dejen|deja de,en vez|lugar de,nada de,ningun,ninguna,basta de,me niego a,no quiero
b odio,harto|harta|cansado|cansada de,estupido,inutil,tonto,no me gusta,no me entiende~s
s para,parar,deten,detener,quita
3 ella,ellos,usuario~s,cliente~s,mi esposa|esposo|hijo|madre,nadie,todos,quieren,quiere,quien,porque la|los,cuantos,mi amig~o~a,dice que,trabajo,cita,amig~o~a
= eres,es,soy,sos,sois,estoy hablando,hablo con,son,seas,ser,fui,fue,era,como un|una,sera,parece~s,sea,fuera~s
J ayuda|asistencia|atencion|intervencion|interaccion|respuesta|asesoria humana,servicio|apoyo|trato humano
! que alguien me llame,con quien puedo hablar,un|una humano|persona me ayude
~ llamame,llameme,llamenme,devuelvan la llamada,me llame|llameis,una llamada
; y,pero,porque,pues,sino
v agente~s inmobiliario~s,agente~s de viajes|seguros|bolsa|aduanas|software|policia|la,agente smith|secreto,asesor~es financiero~s|fiscal,asesor~es de inversion,operador~a turistico~s|telefonico,operador de telefonia,persona~s que te|lo|me,persona~s mayor~es,persona juridica|fisica|natural|especial,persona|humano o,alguien ahi|ha,gerente de proyectos|producto,gerente general,tu creador,equipo de desarrollo,compañero de,tu desarrollador|programador
correct hablas,habla,hables,hablan,hablado,personales,operacion,contactos,debe,desea,necesitas,necesita,precios,precio,equipos,jefes,vive,hambre,efectivo,operaciones,intenta
m mi,mis,nuestr~o~a~os~as
z ayer,semana|mes pasada|pasado,hablaron,dijo,dijeron,atendio,prometio
hints el,la,los,las,de,que,y,es,en,un,una,por,para,con,no,mi,tu,como,cual,donde,quiero,puedo,hola,gracias,favor,esta
`,
);
