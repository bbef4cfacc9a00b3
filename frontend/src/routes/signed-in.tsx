import { createFileRoute } from '@tanstack/react-router';
import { SignedInPage } from '../layout/SignedInPage';

export const Route = createFileRoute('/signed-in')({ component: SignedInPage });
