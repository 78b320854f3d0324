/** Files in fields that staff made. */
export const files = {
  choose: 'Choose a file',
  drop: 'or drop it here',
  replace: 'Replace',
  remove: 'Remove',
  cancel: 'Cancel upload',
  uploading: 'Uploading %{name}',
  progress: '%{sent} of %{size}',
  done: '%{name} is uploaded. It is kept when the record is saved.',
  tooLarge: '%{name} is larger than %{most}, which is the most that is taken.',
  empty: '%{name} is empty.',
  oneOnly: 'One file fits here: drop a single one.',
  broken: 'The upload broke off. Check the connection and try again.',
  download: 'Download %{name}',
  gone: 'This file is no longer there, or it is not yours to read.',
  has: 'There is a file',
  hasNot: 'No file',
};
