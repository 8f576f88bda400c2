// Words that people use in every culture, one class a line: the letters are those of `wordClasses`.
export const common = `
H human
R person
P agent,operator
O manager,supervisor,expert
A live
D support,helpdesk
B bot~s,robot~s,chatbot~s,chat bot~s,computer,ai
T chat
s stop
p please,pls,plz
y hi,ok~ay,hey,hello
J live chat|support,livechat
v human resources,agent smith
correct hunan
`;
