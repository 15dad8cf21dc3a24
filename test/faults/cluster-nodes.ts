import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { until } from '#testing/waiting';

/** One node, and the shell commands that kill it at once and start it again. */
export interface ClusterNode {
  /** `host:port`, as the cluster's gossip names it. */
  readonly address: string;
  readonly kill: string;
  readonly start: string;
}

interface Member {
  readonly state: string;
  readonly isAlive: boolean;
  readonly httpEndPointIp: string;
  readonly httpEndPointPort: number;
}

const gossipMs = 2_000;
const patienceMs = 120_000;

/** A KurrentDB cluster whose nodes somebody lets us kill. */
export class ClusterNodes {
  readonly nodes: readonly ClusterNode[];
  readonly #scheme: string;

  constructor(url: string, nodes: readonly ClusterNode[]) {
    this.nodes = nodes;
    this.#scheme = /[?&]tls=false(&|$)/i.test(url) ? 'http' : 'https';
  }

  /** Kills the leader; answers which it was. */
  async killLeader(): Promise<ClusterNode> {
    const address = await this.#leader();
    const node = this.nodes.find((one) => one.address === address);
    if (!node)
      throw new Error(`The cluster is led by ${address ?? 'nobody'}, which the nodes' file does not name.`);
    await command(node.kill);
    return node;
  }

  /** Kills all at once. */
  async killAll(): Promise<void> {
    await Promise.all(this.nodes.map(({ kill }) => command(kill)));
  }

  /** Starts one, and waits until it serves again. */
  async startAgain({ start }: ClusterNode): Promise<void> {
    await command(start);
    await this.whenWhole();
  }

  /** Starts them all. */
  async startAll(): Promise<void> {
    await Promise.all(this.nodes.map(({ start }) => command(start)));
  }

  /** Fulfilled once a majority has a leader. */
  async whenLed(): Promise<void> {
    await until('the cluster has a leader', async () => (await this.#leader()) !== undefined, patienceMs);
  }

  /** Fulfilled once every node leads or follows, and all agree on it. */
  async whenWhole(): Promise<void> {
    const isWhole = async () => {
      const views = await Promise.all(this.nodes.map((node) => this.#members(node)));
      return views.every((members) => members.filter(isServing).length === this.nodes.length);
    };
    await until('all nodes lead or follow', isWhole, patienceMs);
  }

  /** Leader that most nodes name: one that was led by a killed leader says so for a while. */
  async #leader(): Promise<string | undefined> {
    const views = await Promise.all(this.nodes.map((node) => this.#members(node)));
    const named = views.flatMap((members) =>
      members.filter(({ state, isAlive }) => isAlive && state === 'Leader'),
    );
    const count = Map.groupBy(named, ({ httpEndPointIp: host, httpEndPointPort: port }) => `${host}:${port}`);
    return [...count].find(([, said]) => said.length > this.nodes.length / 2)?.[0];
  }

  async #members({ address }: ClusterNode): Promise<readonly Member[]> {
    try {
      const signal = AbortSignal.timeout(gossipMs);
      const answer = await fetch(`${this.#scheme}://${address}/gossip`, { signal });
      return ((await answer.json()) as { readonly members: readonly Member[] }).members;
    } catch {
      return [];
    }
  }
}

const isServing = ({ state, isAlive }: Member): boolean =>
  isAlive && (state === 'Leader' || state === 'Follower');

async function command(line: string): Promise<void> {
  const child = spawn(line, { shell: true, stdio: 'ignore' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`'${line}' ended with ${String(code)}.`);
}

/** The nodes that a file names, as a list in JSON; rejects where it is not that. */
export async function readNodes(path: string): Promise<ClusterNode[]> {
  const nodes: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (Array.isArray(nodes) && nodes.length >= 3 && nodes.every(isNode)) return nodes;
  throw new Error(`${path} is to be a list of three nodes or more, each with address, kill and start.`);
}

const isNode = (value: unknown): value is ClusterNode =>
  typeof value === 'object' &&
  value !== null &&
  ['address', 'kill', 'start'].every((key) => typeof Reflect.get(value, key) === 'string');
