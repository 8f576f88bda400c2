import { culture } from '../culture';

export const en = culture(
  'en',
  `
H human being
R individual,guy,lady,dude,man,woman
P representative,rep~s,csr,customer|service agent|representative|operator|rep,sales|support|service person,salesperson,receptionist,attendant,handler,underwriter
S is there nobody,some|any one|body,someone,somebody,sumone,anyone,anybody,sum1,some1,smn,one of you,one of your guys|people,whoever,an actual someone,someone else
O boss,team,tech~nician,admin~istrator,clerk,staff,broker,superior,personnel,teller,adviser,advisor,officer,employee,engineer,salesman,assistant,associate,colleague,executive,moderator,accountant,caseworker,consultant,pharmacist,specialist,professional,case worker,team|staff member,member of staff,relationship|branch|duty|hotel manager
Q people,humans,agents,operators,persons,human beings,advisors,colleagues,advisers,specialists,consultants,managers,employees,representatives,technicians,engineers,supervisors,ppl,folks,experts
A real,actual,proper,true,living,senior,real life,responsible,smarter,made of flesh,qualified,knowledgeable,trained,genuine,flesh and blood,competent,sensible,with a brain
D customer|client service~s|support|care|assistance|relations|success|helpline|hotline|svc,cust serv|service,tech|technical support,support|help|front desk,billing,sales,sales|support|billing|service|accounts|fraud|claims|legal|returns|complaints|technical|customer|it department|dept|team|desk,reception,call|contact center|centre
B machine~s,computer~s,virtual assistant|agent,software,algorithm,automated|automatic|canned|scripted|robotic|generic|standard|prewritten answer~s|response~s|repl~y~ies|message~s|stuff|thing|text~s|service|voice|menu~s,automated system|assistant,answering machine
T tlk,chat~ting,deal~ing,talk~ing,reach~ing,speak~ing,speek,consult,contact~ing,discuss~ing,proceed,converse,interact~ing,conversing,communicate,transferred,communicating,get a hold of,reach out,have a chat|talk|word|conversation,be|get put|handed|passed over|through,be|get~ting in touch|contact,to be|get connected|forwarded|transferred,start a chat|conversation,get hold|ahold of,raise|escalate it|this,text|word with,type|typing to,in touch|contact,be connected|transferred
C connect~ing,transfer~ring,put|patch|get me|us through|thru,put|get me in touch|contact,put me on,hand me|this|it over|off,escalate,refer|switch|route|redirect|direct|hook|plug|link|take me,hook me up,redirect,xfer,hand|transfer|connect|pass a|the|this|my conversation|chat|call,reconnect,escalate my issue|case|problem|complaint,hand over|off,pass me over|on,reroute,get me connected,switch|send|forward|turn me over,transfer call|chat
c point,pass,forward,direct,switch,refer
G give,gimme,get,bring,send,send|bring over|in,provide,have,find,page,summon,fetch,put on,hand me,open,start,put,take,assign,lemme have,arrange for
L call~ing,ring,phone~d,telephone
W ask~ing,try~na~ing,able,lets,must,need,seek,wana,want~ing,wish,going,gonna,gotta,wanna,demand,desire,expect,hoping,insist,prefer,rather,looking,request~ing,require,supposed,attempting,got to,interested in,itd|d|will|would|might be best|good|nice|great|better|easier|helpful|lovely if,wondering if,id|ill|wld|wud|would like,ask~ed~ing|begging for,would love|prefer|rather,id|ill have|love|take|prefer|rather,has|have got to,let|allow me|us
M can i not just,can|could|may|might|should|shall i|we,am i able|allowed,is it possible,is there a|any way|possibility|chance,any chance|way,i|we can|could|may|should,possible,possibility of,how|what about,would it be possible,i might|may,is it possible for,would it be possible for
Y can|could|would|will|might you|u|ya,can,could,would,will,may,are you able,would|do you mind,do you think you can|could,why dont you,you should|need to,kindly
K how,cant,what,dunno,cannot,unable,wonder,couldnt,can t,not able,what do i have|need to do|say|type|press,best|easiest|fastest|quickest way to,do not|dont kno~w|understand,can|could not
h aid,hlp,hand~le,help~ed~ing,reply,advice,answer~s,assist~ance,explain,resolve,respond,service,guidance,take over,support from,take this over,sort out,sort it|this out,look at|into it|this,look at|into
I i~m~ve~ll,me,us,we,i am|have
U you,u,ya,ye,you guys
x 2,t~o~oo~hru~hrough,w~it~th~iht~ith,at,it,of,ot,into,onto,over
< from,by
d a~n~s~ny~nother,na,ur,one,the~se,some,this,your,other,either,company,different,any|one|some of the|your
f be~ing,do,all,now,also,asap,away,back,damn~ed,darn,else,even,just,only,then,very,again,quick~ly,right,still,times,today,twice,bloody,really,simply,urgent~ly,already,finally,fucking,goddamn,instead,actually,directly,immediately,straight away,in person,face to face,on|over the phone,by|via chat|phone
p needed,required,wanted,thanks,thank you,thx
y so~rry,yo,bro,nah,yep,yes,yup,hiya,look,mate,nope,well,yeah,wrong,enough,listen,alright,nevermind,excuse me,never mind,not you,please help,that~s|this is~nt|not|annoying,that|this is useless|annoying,good evening|morning|afternoon
E is|are there,is any|some,do you|u have,have you got,got,you got,there is,where is|are,theres,if theres
a in~volved,free,here,there,around,online,working,available,in charge,on the line
r who~m~se,that,which
N no~r~t,dont,isnt,wont,arent,didnt,never,doesnt,refuse,neither,without,wouldnt,shouldnt,instead of,anything but,no more,do~es|did|will|would not,other|rather than
b hate,dont|not like,sick of,done,stupid,dumb,useless,annoying
s skip,quit,exit,leave,end,turn|switch|shut off|down,get me off,get me out of,get me away from
3 he,she,they,user~s,customer~s,client~s,everyone,nobody,no one,wife,husband,mom,dad,mother,father,friend,brother,students,do i have|need to,god,wants,says,job,career,vacancies,how long|much|many|often
= are|r you|u,you|u are,you re,youre,ur a,am|was|were|are i|we,is this|it,i am|m|was a|an,im a|an,are these,you|u a,is he|she,if you are,if youre|im,or,as|like|than a|an,than,this is,were you,act,become,to be,be|being a|an,considered,arent you,hire,hiring,and i,rather be,you be,i am|m talking|speaking|chatting,im talking|speaking|chatting,has,had,was,were
J handoff,human intervention|interaction|contact|response|attention|touch|transfer,human|live chat|handoff
! is|are anyone|anybody|someone real|alive there|here,someone who can help me,put someone|somebody on,is someone|somebody|anyone|anybody available|free|there to talk|chat|speak|help
~ call|ring|phone|contact me,call|phone|ring me back,callback,call back,a callback
; and,but,because,cause,cuz,since,therefore,although
v humanlike,human in the loop,real or,find me someone who,bring another,human or|eye|body|kind|life|like|made|race|brain|error|nature|rights|capital|emotion~s|history|centered|readable|resource~s|trafficking,fbi|free|user|press|double|estate|secret|sports|talent|ticket|travel|booking|leasing|letting|special|cleaning|literary|shipping|insurance|purchasing agent~s,bank|file|task|event|device|window|account|context|package|product|project|campaign|password|property manager,bad|per|best|good|nice|same|first|funny|right|smart|third|wrong|second|contact|missing person,tour|crane|phone|mobile|smooth|boolean|logical|machine|network|ternary|forklift operator~s,agent id|in|app|for|code|near|login|smith|number|orange|portal|console|desktop|license|workspace,contact us|form|info~rmation|lens~es|list|number|details,customer service|support job~s|email|hours|phone|number|skills|system|chatbot,house|local|state|medical|district representative,live at|in|tv|with|music|score~s|video|stream|concert|traffic,as|or|so|not|you|half|more|only human,call me a~n|by|if|when|something,human|person who|that made|built|created|developed,act|talk|sound|speak like a,representative in|of,agents in|for|near,person of|or|you,chat|talk|speak to|with me|you|people,team|staff meeting|building,someone like|special,people like|nearby,console|manager of
correct attending,humane,tall,tack,chap,char,coat,persona,operation,manage,manages,managed,college,contract,contacts,connection,went,peak,each,advise,tea,steam,teams,bother,line,love,read,talks,walking,speed,stuff,teach,assisting,broken
m my,her,his,our,their,my new|old|own
z ago,said,earlier,promised,yesterday,told me,last time|week|year|month,used|wanted to
hints the,is,are,was,you,your,my,it,and,of,to,for,in,on,with,that,this,have,do,does,what,how,can,could,would,please
`,
);
