/** A page that broke brings its words along in every page’s bundle: these and no others. */
export const fault = {
  title: 'Có lỗi xảy ra',
  text: 'Nội dung đã lưu không bị mất. Mời đồng chí thử lại; nếu vẫn lỗi, báo quản trị viên.',
  retry: 'Thử lại',
  home: 'Về trang chính',
};
