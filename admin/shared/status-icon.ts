import AutorenewIcon from '@mui/icons-material/Autorenew';
import BlockIcon from '@mui/icons-material/Block';
import CallIcon from '@mui/icons-material/Call';
import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import CircleIcon from '@mui/icons-material/FiberManualRecord';
import FlagIcon from '@mui/icons-material/FlagOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import InventoryIcon from '@mui/icons-material/Inventory2Outlined';
import NewIcon from '@mui/icons-material/FiberNew';
import PaymentIcon from '@mui/icons-material/PaymentOutlined';
import ReplayIcon from '@mui/icons-material/Replay';
import ShippingIcon from '@mui/icons-material/LocalShippingOutlined';
import StoreIcon from '@mui/icons-material/StorefrontOutlined';
import ThumbUpIcon from '@mui/icons-material/ThumbUpOutlined';
import PhoneInTalkIcon from '@mui/icons-material/PhoneInTalkOutlined';
import PhoneMissedIcon from '@mui/icons-material/PhoneMissedOutlined';
import CheckBoxIcon from '@mui/icons-material/CheckBoxOutlined';
import DoneAllIcon from '@mui/icons-material/DoneAll';
import UndoIcon from '@mui/icons-material/Undo';
import CancelIcon from '@mui/icons-material/CancelOutlined';
import type { SvgIconComponent } from '@mui/icons-material';

/** The icons a status may have, by the names people write in its settings. */
export const statusIcons: Record<string, SvgIconComponent> = {
  fiber_new: NewIcon,
  phone_in_talk: PhoneInTalkIcon,
  phone_missed: PhoneMissedIcon,
  inventory_2: InventoryIcon,
  check_box: CheckBoxIcon,
  local_shipping: ShippingIcon,
  done_all: DoneAllIcon,
  undo: UndoIcon,
  cancel: CancelIcon,
  check_circle: CheckIcon,
  thumb_up: ThumbUpIcon,
  hourglass_empty: HourglassIcon,
  storefront: StoreIcon,
  replay: ReplayIcon,
  autorenew: AutorenewIcon,
  new: NewIcon,
  call: CallIcon,
  phone: CallIcon,
  check: CheckIcon,
  done: CheckIcon,
  complete: CheckIcon,
  approve: ThumbUpIcon,
  thumb: ThumbUpIcon,
  wait: HourglassIcon,
  hourglass: HourglassIcon,
  clock: HourglassIcon,
  pay: PaymentIcon,
  payment: PaymentIcon,
  card: PaymentIcon,
  box: InventoryIcon,
  package: InventoryIcon,
  inventory: InventoryIcon,
  picking: InventoryIcon,
  truck: ShippingIcon,
  shipping: ShippingIcon,
  delivery: ShippingIcon,
  store: StoreIcon,
  return: ReplayIcon,
  work: AutorenewIcon,
  sync: AutorenewIcon,
  block: BlockIcon,
  close: BlockIcon,
  flag: FlagIcon,
  question: HelpIcon,
};

/** The icon of this name; a plain dot for a name that the panel does not know. */
export function statusIcon(name: string | undefined): SvgIconComponent {
  return (name && statusIcons[name.toLowerCase()]) || CircleIcon;
}
