// Compiled by `npm run check`, never run: our `core` and the official one stand in for each other.
// Classes with private members are nominal in TypeScript, so those are compared by what is public.
import type * as official from '@tauri-apps/api/core';
import type * as ours from '../src/core/index.js';

type Public<T> = { [Name in keyof T]: T[Name] };
type Nominal = 'Channel' | 'Resource';
type Rest<Module> = Omit<Module, Nominal>;

type Classes<
  Module extends { readonly [Name in Nominal]: abstract new (...args: never[]) => object },
> = {
  readonly [Name in Nominal]: {
    readonly parameters: ConstructorParameters<Module[Name]>;
    readonly instance: Public<InstanceType<Module[Name]>>;
    readonly statics: Omit<Module[Name], 'prototype'>;
  };
};

interface Message {
  readonly text: string;
}
interface Types<Args, Options, State, MessageChannel, Message_, Listener> {
  readonly args: Args;
  readonly options: Options;
  readonly state: State;
  readonly channel: Public<MessageChannel>;
  readonly message: Message_;
  readonly listener: Listener;
}
type OfficialTypes = Types<
  official.InvokeArgs,
  official.InvokeOptions,
  official.PermissionState,
  official.Channel<Message>,
  Parameters<official.Channel<Message>['onmessage']>[0],
  official.PluginListener
>;
type OurTypes = Types<
  ours.InvokeArgs,
  ours.InvokeOptions,
  ours.PermissionState,
  ours.Channel<Message>,
  Parameters<ours.Channel<Message>['onmessage']>[0],
  ours.PluginListener
>;

declare const officialRest: Rest<typeof official>;
declare const ourRest: Rest<typeof ours>;
export const restForward: Rest<typeof ours> = officialRest;
export const restBack: Rest<typeof official> = ourRest;

declare const officialClasses: Classes<typeof official>;
declare const ourClasses: Classes<typeof ours>;
export const classesForward: Classes<typeof ours> = officialClasses;
export const classesBack: Classes<typeof official> = ourClasses;

declare const officialTypes: OfficialTypes;
declare const ourTypes: OurTypes;
export const typesForward: OurTypes = officialTypes;
export const typesBack: OfficialTypes = ourTypes;

type Same<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : never;
export const sameNames: Same<typeof official, typeof ours> = true;
