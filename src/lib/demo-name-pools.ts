/** What names of one people are made of. Common families are listed as often as they are met. */
export type NamePool = {
  readonly families: readonly string[];
  readonly men: { readonly middles: readonly string[]; readonly givens: readonly string[] };
  readonly women: { readonly middles: readonly string[]; readonly givens: readonly string[] };
  /** Ê Đê and Gia Rai names carry a mark of man or woman first and the clan last: "Y Thiên Niê", "H'Lan Mlô". */
  readonly clanLast?: { readonly man: string; readonly woman: string };
};

const words = (text: string): string[] => text.split(' ');
const phrases = (text: string): string[] => text.split(', ');

const menMiddles = phrases(
  'Văn, Văn, Văn, Đức, Hữu, Quang, Minh, Xuân, Đình, Thanh, Ngọc, Công, Trọng, Quốc, Tiến, Mạnh, Hồng, Bá, Duy, Viết, Huy, Thế, Khắc, Vĩnh, Nhật, Hoàng',
);
const menGivens = words(
  'An Anh Ánh Bách Bảo Bình Chiến Chính Công Cương Cường Danh Dũng Dương Duy Đạt Điền Đoàn Đông Đức Giang Hà Hải Hậu Hiền Hiếu Hiệp Hòa Hoàn Hoàng Hùng Huy Hưng Khải Khánh Khoa Khôi Kiên Lâm Lập Long Lộc Lợi Luân Lực Mạnh Minh Nam Nghĩa Nguyên Nhân Nhật Ninh Phong Phú Phúc Phương Quân Quang Quốc Quý Quyết Sang Sáng Sơn Tài Tân Thạch Thái Thành Thắng Thiện Thịnh Thuận Tiến Tín Toàn Trí Trung Tuấn Tuệ Tùng Tường Vinh Vũ',
);
const womenMiddles = phrases(
  'Thị, Thị, Thị Thu, Thị Ngọc, Thị Thanh, Thị Hồng, Thị Kim, Thị Bích, Thị Minh, Thị Phương, Thị Thúy, Thị Mai, Thị Hạnh, Thị Lan, Ngọc, Thu, Thanh, Phương, Minh, Hoàng, Bích, Diệu, Thị Phương Hoàng',
);
const womenGivens = words(
  'An Anh Ánh Bình Châu Chi Cúc Dung Duyên Đào Giang Hà Hạnh Hằng Hiền Hiếu Hoa Hòa Hoài Hồng Huệ Huyền Hương Hường Khanh Lan Lê Liên Liễu Linh Loan Lý Mai Minh My Nga Ngà Ngân Ngọc Nguyệt Nhàn Nhung Nương Oanh Phương Phượng Quyên Quỳnh Tâm Thanh Thảo Thoa Thơ Thu Thủy Thúy Thư Thương Tình Trang Trâm Trinh Tuyết Vân Vy Xuân Yến',
);

const northern: NamePool = {
  families: words(
    'Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Phạm Phạm Hoàng Hoàng Vũ Vũ Đỗ Đỗ Bùi Bùi Đặng Phan Ngô Dương Đinh Đào Lương Trịnh Mai Tạ Hà Phùng Tô Cao Chu Kiều Nghiêm Lưu Đoàn',
  ),
  men: { middles: menMiddles, givens: menGivens },
  women: { middles: womenMiddles, givens: womenGivens },
};

const central: NamePool = {
  ...northern,
  families: words(
    'Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Lê Hoàng Phan Phan Hồ Hồ Võ Võ Phạm Đặng Trương Cao Đinh Thái Bùi Tôn Mai Ngô Dương Hà Lưu Nguyễn',
  ),
};

const southern: NamePool = {
  ...northern,
  families: words(
    'Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Huỳnh Huỳnh Huỳnh Võ Võ Phạm Phan Trương Đặng Bùi Đỗ Hồ Ngô Dương Lý Lâm Lưu Mai Tô Châu Quách Cao',
  ),
};

const tay: NamePool = {
  ...northern,
  families: words('Nông Nông Nông Hoàng Hoàng Lương Triệu Triệu Bế Ma Lục La Vi Hứa Đàm Lý Dương'),
};

const thai: NamePool = {
  families: words('Lò Lò Lò Cà Quàng Quàng Lường Tòng Cầm Vì Hà Điêu Bạc Mè Hoàng'),
  men: {
    middles: phrases('Văn, Văn, Văn, Thanh, Minh, Xuân, Bun'),
    givens: words(
      'Pản Inh Hặc Muôn Thoan Thưởng Hoan Dọn Phong Xôm Chung Ín Toản Thiện Bình Hùng Sơn Tiến Thịnh',
    ),
  },
  women: {
    middles: phrases('Thị, Thị, Thị, Thị Minh, Thị Hồng'),
    givens: words('Pảnh Xuân Ún Phiêu Hịa Lả Dung Hoa Biên Thương Hiền Phương Loan Hương Thúy'),
  },
};

const muong: NamePool = { ...northern, families: words('Bùi Bùi Bùi Quách Đinh Đinh Hà Bạch Xa Phùng') };

const hmong: NamePool = {
  families: words('Giàng Vàng Sùng Thào Lầu Hạng Mùa Vừ Hầu Ly Cứ Mã'),
  men: { middles: ['A'], givens: words('Chua Páo Dình Tủa Sáng Phử Vảng Chứ Dế Nủ Lử Khua Thào Sinh Vư') },
  women: { middles: ['Thị', 'Thị'], givens: words('Mỷ Dợ Súa Chá Mai Sua Dế Mào Xua Ganh Pà Chứ') },
};

const ede: NamePool = {
  families: phrases(
    'Niê, Niê, Mlô, Mlô, Êban, Ayun, Kbuôr, Byă, Kđoh, Kriêng, Hmok, Knul, Niê Kđăm, Buôn Krông',
  ),
  men: {
    middles: [''],
    givens: phrases('Thiên, Bhiăr, Blăm, Phiên, Nguyên, Sơn, Thịnh, Khuê, Wil, Djuang, Tlung, Bách'),
  },
  women: {
    middles: [''],
    givens: phrases('Lan, Nga, Linh, Bluên, Juin, Mai, Thảo, Duyên, Wiên, Nguyệt, Hiền, Yar'),
  },
  clanLast: { man: 'Y ', woman: "H'" },
};

const khmer: NamePool = {
  families: words('Thạch Thạch Thạch Sơn Sơn Kim Kim Danh Danh Lâm Châu Kiên Liêu Lý Trần'),
  men: {
    middles: phrases('Sa, Minh, Sà, Hoàng, Ngọc, Sô, Văn'),
    givens: words('Rây Mết Phia Thươne Phone Rinh Vuông Khel Hưng Thái Thành Hiếu Phước Bên'),
  },
  women: {
    middles: phrases('Thị, Thị, Thị Sa, Thị Ngọc, Sô, Thị Rét'),
    givens: words('Phia Ny Rươne Thi Thu Na Sương Hường Thủy Trang Đa Liên'),
  },
};

/** Which peoples live in a region, each as often as it is met among the cadres of its provinces. */
export const regions = {
  'red-river': [northern],
  'north-east-border': [tay, tay, northern],
  'north-west-border': [thai, thai, hmong, muong, northern, northern],
  central: [central],
  'central-highlands': [ede, ede, northern, central, central],
  south: [southern],
  mekong: [southern, southern, southern, khmer],
} as const satisfies Record<string, readonly NamePool[]>;

/** A part of the country with its own mixture of family names. */
export type Region = keyof typeof regions;
