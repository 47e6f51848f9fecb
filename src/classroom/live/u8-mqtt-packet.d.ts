// Types of the parts of the MQTT codec that are used: the package brings none.
declare module 'u8-mqtt-packet/esm/codec_bind.js' {
  /** A packet that was read. Numbers that give a reason are objects: `Number()` takes them out. */
  interface Packet {
    type: 'connack' | 'publish' | 'puback' | 'suback' | 'unsuback' | 'pingresp';
    pkt_id?: number;
    reason?: unknown;
    answers?: unknown[];
    topic?: string;
    payload?: Uint8Array;
    qos?: number;
    retain?: boolean;
  }
  interface Codec {
    encode_pkt(type: string, packet: object): Uint8Array<ArrayBuffer>;
    /** Reads one whole packet; of a kind that no client hears, nothing. */
    decode_pkt(bytes: Uint8Array): Packet | undefined;
  }

  export type { Codec, Packet };
  export function mqtt_pkt_ctx(level: 4, parts: object, context: object): Codec;
}
declare module 'u8-mqtt-packet/esm/codec_v4_client.js' {
  export const mqtt_opts_v4: object;
}
