import { culture } from '../culture';

export const vi = culture(
  'vi',
  `
H người thật,con người,người thực,người sống,người thiệt
R người
P nhân viên,tư vấn viên,tổng đài viên,điện thoại viên,đại diện,người đại diện,chuyên viên,tổng đài,sale,cán bộ,đồng nghiệp,người trực,người phụ trách,sếp,bên kỹ thuật,bên hỗ trợ,ad,admin,lễ tân,giao dịch viên,chăm sóc viên,hỗ trợ viên,operator
S ai đó,ai khác,bất kỳ ai,có ai,bạn nào,anh chị nào,cô chú nào,anh nào,chị nào,người nào,một bạn,bạn khác
O quản lý,người quản lý,giám đốc,trưởng phòng,chuyên gia,kỹ thuật viên,bác sĩ,luật sư,kỹ sư,cấp trên,cấp cao hơn,bạn phụ trách,chủ shop,người có thẩm quyền,giám sát
Q mọi người
A thật,thực,thực sự,khác
D chăm sóc khách hàng,cskh,bộ phận chăm sóc khách hàng,bộ phận kế toán,phòng khiếu nại,bộ phận,bên điện lực
B máy,ai bot,hệ thống tự động,câu trả lời tự động,máy móc,tin nhắn tự động,trả lời tự động
T nói chuyện,trò chuyện,gặp,gặp mặt,chat,liên hệ,liên lạc,trao đổi,tâm sự,nói với,làm việc với,làm việc,trao đổi với,tiếp chuyện
C kết nối,nối máy,chuyển,chuyển máy,chuyển tiếp,nối,cho tôi gặp,nhường,chuyển giúp,nối máy cho,kết nối tôi,chuyển tôi,chuyển em,chuyển mình,chuyển cuộc trò chuyện
G cho tôi,gọi,tìm,đưa,cho mình,kêu,cho em,cho gặp,gọi điện cho,nhờ,đưa tôi,cho xin,cử
L điện thoại
W cần,yêu cầu,xin,thích,để tôi,phải,đòi,đang cố,ước,mún,mong,đề nghị,muon,ưu tiên,mong muốn,chỉ muốn
M có thể,tôi có thể,tôi được
Y bạn có thể,hãy
K làm sao,làm sao để,cách,bấm phím mấy,sao,cách nào
h giúp đỡ,hỗ trợ,trợ giúp,tư vấn,trả lời,rep,kiểm tra,giải quyết,xử lý,vào hỗ trợ,hỗ trợ giúp
I tôi,mình,em,tớ,chúng tôi,tui
U bạn,các bạn,bên bạn
x đến,sang,cùng,qua,vs,cho,được
< từ,bởi
d một,1,vài,một vị,một số,bất kỳ,các
f ngay,bây giờ,luôn,trực tiếp,lại,chỉ,nhanh,online,đi,cái,giùm cái,giùm,giúp,giúp mình,coi,lên,nữa,thôi
p làm ơn,vui lòng,cảm ơn,giúp tôi,được không,với,ạ,nhé,nha,plss,ơi
y chào,alo,này,dạ
E có
a ở đó không,đây không,đâu,đâu rồi,ở đâu,ra đây,ko,không ạ
r mà,để,nào
N không,chẳng,thay vì,chưa,không muốn,không cần,không chấp nhận,đừng để
s dừng,tắt,thoát,dẹp,ngưng,bỏ
3 anh ấy,cô ấy,họ,khách hàng
= bạn là,là,có phải là,tôi là,trở thành,làm,như,đã
J chat trực tiếp
! có người thật không,không muốn nói chuyện với bot,có ai ở đó không,có ai ở đây không,có ai không,có nhân viên không,có nhân viên nào không
~ gọi lại cho tôi,gọi cho tôi,gọi lại,gọi điện cho tôi|mình,gọi mình
; và,nhưng,vì
v nhân viên bảo hiểm,người yêu,người ta,người việt,người dùng,người mua,sếp của tôi,tôi là nhân viên,có bao nhiêu nhân viên,người hay,nhờ người khác,thái độ
z hôm qua,tuần trước,đã nói
hints là,của,và,không,có,được,cho,tôi,bạn,này,với,một,những,để,trong,các,thế,nào,gì,đã,ở,muốn,xin,chào,làm,người
`,
  { bareNouns: true },
);
