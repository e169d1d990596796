/**
 * 256 plain Vietnamese words of one syllable, for reading a tracker aloud. No two are alike without their marks, and none
 * is a level, a number or a common name of a person.
 */
export const trackerWords: readonly string[] = `
mây sông núi biển trăng sao nắng mưa gió suối rừng đồng ruộng vườn lá cành rễ cây cỏ tre sen quế
gừng nghệ ngò rau cải đậu vừng khoai sắn lúa gạo cơm xôi bánh chè kẹo mứt mật đường muối mắm giấm
chanh quýt bưởi ổi xoài nhãn vải mít dừa chuối táo hạc gà vịt trâu ngựa cừu thỏ nai hươu voi hổ gấu
mèo cá tôm cua ốc hến tằm mái tường cổng cầu bến đò thuyền bè lưới buồm neo xe tàu đèn nến quạt ghế
bàn tủ giường chiếu mành rèm gương lược chỉ len khăn mũ nón giày dép túi sách vở bút bảng phấn tranh
ảnh khung nhạc đàn trống chiêng kèn phách truyện báo thư tem sắt thép vàng bạc nhôm đá cát sỏi gạch
ngói gỗ than khói xanh tím nâu xám sáng trưa nhảy bơi bay leo trèo hát vẽ nhìn ngắm hỏi chơi rang
kho xay gặt hái tưới dệt thêu khâu gấp xếp dài rộng nhanh nhẹ ấm lạnh ngọt bùi mặn mềm cứng tròn
vuông thẳng phẳng sâu nông mới ướt ao đầm đảo thác đèo hang đồi làng xóm phố chợ quán trường lớp
giếng mương kênh đê đập tay nồi chảo bát thìa đĩa chén chai lọ rổ thúng nia cối chày búa kìm đinh
khóa chuông bãi chậu chum chạn cột dây diều dù đuốc gối hộp hũ khay khe lều lồng mạ máng nấm nơ nước
phà phễu rơm sáp sừng thảm thoi tiếng tổ vành vòng xẻng
`
  .trim()
  .split(/\s+/);
