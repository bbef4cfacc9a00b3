import { Localized } from '../../domain/Localized';
import type { LocalizedText } from '../../lib/text';

/** A name belongs to no language and may be written from either side; an office stands for a holder nobody named. */
export function PersonName({ name }: { name: LocalizedText | undefined }) {
  return name?.und === undefined ? <Localized text={name} /> : <bdi>{name.und}</bdi>;
}
