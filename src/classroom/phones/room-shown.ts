import { type Guard, isFlag, isNumber, isShape, isText } from '#frame/browser/memory/guards.ts';
import type { QrDrawing } from '#frame/page/qr.ts';

/** What the class's screen shows of a room for phones: the way in, and how many have answered; never what. */
export interface RoomShown {
  room: string;
  /** Without `http://`, to be typed. */
  address: string;
  code: QrDrawing;
  /** Whether the way in stands over the slide; the letters and the count stay at its edge anyhow. */
  large: boolean;
  badge: string;
}

export const isRoomShown: Guard<RoomShown> = isShape<RoomShown>({
  room: isText,
  address: isText,
  code: isShape<QrDrawing>({ size: isNumber, path: isText }),
  large: isFlag,
  badge: isText,
});
