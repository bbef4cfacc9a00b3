import { oneOf, type Search } from '../../lib/search';

/** Whether the form was sent: what stands there instead of it then. */
type RegisterSearch = { sent?: 'true' | undefined };

export const readRegisterSearch = (search: Search): RegisterSearch => ({ sent: oneOf(search, 'sent', ['true']) });
