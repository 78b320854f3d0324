export const ownFields = {
  from: '%{field}: от',
  to: '%{field}: до',
  neither: 'Ни да, ни нет',
  unused: '%{name} (больше не используется)',
  condition: 'Условие: %{field}',
  asking: { value: 'По значению', empty: 'Не заполнено', filled: 'Заполнено' },
  choose: 'Поля на карточках',
  block: 'Дополнительно',
};
