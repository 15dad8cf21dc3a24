import { Module } from '@nestjs/common';
import { SessionController } from './session.controller.ts';
import { SignInController } from './sign-in.controller.ts';
import { SignOutController } from './sign-out.controller.ts';

/** Signing in and out, over HTTP. */
@Module({ controllers: [SessionController, SignInController, SignOutController] })
export class IdentityModule {}
