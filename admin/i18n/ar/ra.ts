/** react-admin's own words. */
export const ra = {
  action: {
    add_filter: 'إضافة مرشح', add: 'إضافة', back: 'رجوع',
    bulk_actions: 'حُدد سجل واحد |||| حُدد سجلان |||| حُددت %{smart_count} سجلات |||| حُدد %{smart_count} سجلًا',
    cancel: 'إلغاء', clear_array_input: 'إفراغ القائمة', clear_input_value: 'مسح القيمة', clone: 'نسخ', confirm: 'تأكيد', create: 'إنشاء',
    create_item: 'إنشاء %{item}', delete: 'حذف', edit: 'تعديل', export: 'تصدير', list: 'القائمة', refresh: 'تحديث',
    remove_filter: 'إزالة هذا المرشح', remove_all_filters: 'إزالة كل المرشحات', remove: 'إزالة', reset: 'إعادة الضبط', save: 'حفظ',
    search: 'بحث', search_columns: 'البحث في الأعمدة', select_all: 'تحديد الكل', select_all_button: 'تحديد الكل',
    select_row: 'تحديد هذا الصف', show: 'عرض', sort: 'ترتيب', undo: 'تراجع', unselect: 'إلغاء التحديد', expand: 'توسيع', close: 'إغلاق',
    open_menu: 'فتح القائمة', close_menu: 'إغلاق القائمة', update: 'تحديث', move_up: 'إلى الأعلى', move_down: 'إلى الأسفل', open: 'فتح',
    toggle_theme: 'تبديل المظهر', select_columns: 'الأعمدة', update_application: 'إعادة تحميل التطبيق',
  },
  boolean: { true: 'نعم', false: 'لا', null: ' ' },
  page: {
    create: 'إنشاء %{name}', dashboard: 'اليوم', edit: '%{name} %{recordRepresentation}', error: 'حدث خطأ ما', list: '%{name}',
    loading: 'جارٍ التحميل', not_found: 'غير موجود', show: '%{name} %{recordRepresentation}', empty: '%{name}: لا شيء بعد.',
    invite: 'هل تريد الإضافة؟', access_denied: 'الوصول مرفوض', authentication_error: 'خطأ في تسجيل الدخول',
  },
  input: {
    file: { upload_several: 'أفلت الملفات هنا أو انقر للاختيار.', upload_single: 'أفلت ملفًا هنا أو انقر للاختيار.' },
    image: { upload_several: 'أفلت الصور هنا أو انقر للاختيار.', upload_single: 'أفلت صورة هنا أو انقر للاختيار.' },
    references: {
      all_missing: 'لم توجد السجلات المرتبطة.',
      many_missing: 'سجل مرتبط واحد على الأقل لم يعد متاحًا.',
      single_missing: 'السجل المرتبط لم يعد متاحًا.',
    },
    password: { toggle_visible: 'إخفاء كلمة المرور', toggle_hidden: 'إظهار كلمة المرور' },
  },
  message: {
    about: 'حول', access_denied: 'لا تملك صلاحية هذه الصفحة', are_you_sure: 'هل أنت متأكد؟',
    authentication_error: 'أعاد خادم الدخول خطأ وتعذر التحقق منك.', auth_error: 'تعذر التحقق من الجلسة.',
    bulk_delete_content: 'حذف %{name}؟ |||| حذف سجلين؟ |||| حذف %{smart_count} سجلات؟ |||| حذف %{smart_count} سجلًا؟',
    bulk_delete_title: 'حذف %{name} |||| حذف %{name} |||| حذف %{smart_count} %{name} |||| حذف %{smart_count} %{name}',
    bulk_update_content:
      'تعديل %{name} %{recordRepresentation}؟ |||| تعديل سجلين؟ |||| تعديل %{smart_count} سجلات؟ |||| تعديل %{smart_count} سجلًا؟',
    bulk_update_title:
      'تعديل %{name} %{recordRepresentation} |||| تعديل %{name} |||| تعديل %{smart_count} %{name} |||| تعديل %{smart_count} %{name}',
    clear_array_input: 'إفراغ القائمة كلها؟', delete_content: 'حذف هذا السجل: %{name}؟', delete_title: 'حذف %{name} %{recordRepresentation}',
    details: 'التفاصيل', error: 'حدث خطأ في اللوحة ولم يتم الإجراء.', invalid_form: 'النموذج غير صحيح. تحقق من الحقول المعلّمة',
    loading: 'يرجى الانتظار', no: 'لا', not_found: 'العنوان خاطئ أو الرابط لا يؤدي إلى شيء.',
    select_all_limit_reached: 'السجلات كثيرة: حُدد أول %{max} فقط.', unsaved_changes: 'بعض التغييرات لم تُحفظ. هل تغادر دونها؟', yes: 'نعم',
    placeholder_data_warning: 'الشبكة: تعذر تحديث البيانات.',
  },
  navigation: {
    clear_filters: 'مسح المرشحات', no_filtered_results: '%{name}: لا شيء يطابق المرشحات.', no_results: '%{name}: لا نتائج',
    no_more_results: 'الصفحة %{page} غير موجودة. جرّب الصفحة السابقة.', page_out_of_boundaries: 'الصفحة %{page} غير موجودة',
    page_out_from_end: 'هذه آخر صفحة', page_out_from_begin: 'هذه أول صفحة', page_range_info: '%{offsetBegin}–%{offsetEnd} من %{total}',
    partial_page_range_info: '%{offsetBegin}–%{offsetEnd} من أكثر من %{offsetEnd}', current_page: 'الصفحة %{page}', page: 'إلى الصفحة %{page}',
    first: 'إلى أول صفحة', last: 'إلى آخر صفحة', next: 'إلى الصفحة التالية', previous: 'إلى الصفحة السابقة',
    page_rows_per_page: 'الصفوف في الصفحة:', skip_nav: 'إلى المحتوى',
  },
  sort: { sort_by: 'الترتيب حسب %{field_lower_first} %{order}', ASC: 'تصاعديًا', DESC: 'تنازليًا' },
  auth: {
    auth_check_error: 'سجّل الدخول للمتابعة', user_menu: 'الملف الشخصي', username: 'اسم المستخدم', password: 'كلمة المرور',
    email: 'البريد الإلكتروني', sign_in: 'دخول', sign_in_error: 'فشل الدخول، حاول مرة أخرى', logout: 'تسجيل الخروج',
  },
  notification: {
    updated: 'عُدّل السجل |||| عُدّل سجلان |||| عُدّلت %{smart_count} سجلات |||| عُدّل %{smart_count} سجلًا', created: 'أُنشئ السجل',
    deleted: 'حُذف السجل |||| حُذف سجلان |||| حُذفت %{smart_count} سجلات |||| حُذف %{smart_count} سجلًا', bad_item: 'سجل غير صحيح',
    item_doesnt_exist: 'السجل غير موجود', http_error: 'خطأ في الاتصال بالخادم', data_provider_error: 'خطأ في البيانات. راجع وحدة التحكم.',
    i18n_error: 'تعذر تحميل الترجمة', canceled: 'أُلغي الإجراء', logged_out: 'انتهت الجلسة، سجّل الدخول من جديد.',
    not_authorized: 'لا تملك صلاحية هذا القسم.', application_update_available: 'يتوفر إصدار جديد.', offline: 'لا اتصال. لم تُجلب البيانات.',
  },
  validation: {
    required: 'مطلوب', minLength: '%{min} أحرف على الأقل', maxLength: '%{max} حرفًا على الأكثر', minValue: 'لا يقل عن %{min}',
    maxValue: 'لا يزيد على %{max}', number: 'يجب أن يكون رقمًا', email: 'يجب أن يكون بريدًا إلكترونيًا', oneOf: 'يجب أن يكون من: %{options}',
    regex: 'يجب أن يطابق الصيغة: %{pattern}', unique: 'يجب أن يكون فريدًا',
  },
  saved_queries: {
    label: 'المرشحات المحفوظة', query_name: 'الاسم', new_label: 'حفظ هذا المرشح...', new_dialog_title: 'حفظ المرشح باسم',
    remove_label: 'حذف المرشح المحفوظ', remove_label_with_name: 'حذف المرشح «%{name}»', remove_dialog_title: 'حذف المرشح المحفوظ؟',
    remove_message: 'حذف هذا المرشح من قائمتك؟', help: 'رشّح القائمة واحفظ المرشح لوقت لاحق',
  },
  guesser: { empty: { title: 'لا بيانات', message: 'تحقق من مصدر البيانات' } },
  configurable: {
    customize: 'تخصيص', configureMode: 'تخصيص هذه الصفحة',
    inspector: { title: 'التخصيص', content: 'مرر المؤشر فوق عنصر لتخصيصه', reset: 'إعادة الضبط', hideAll: 'إخفاء الكل', showAll: 'إظهار الكل' },
    Datagrid: { title: 'الجدول', unlabeled: 'عمود بلا اسم رقم %{column}' },
    SimpleForm: { title: 'النموذج', unlabeled: 'حقل بلا اسم رقم %{input}' },
    SimpleList: { title: 'القائمة', primaryText: 'النص الأول', secondaryText: 'النص الثاني', tertiaryText: 'النص الثالث' },
  },
};
