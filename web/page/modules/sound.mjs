// Sounds of a quiet riverside, made on the spot: wooden fish, a plucked zither, drops of water. Nothing is
// made before the first press (browsers forbid it), and where there is no WebAudio there is silence.

/** The pentatonic scale 宫 商 角 徵 羽 from C5, upward without end. */
const SCALE = [0, 2, 4, 7, 9];
const note = (step) => 523.25 * Math.pow(2, (SCALE[step % 5] + 12 * Math.floor(step / 5)) / 12);

/** Peaks of one voice; the whole is held below −12 dBFS by the limiter at the end. */
const SOFT = 0.16;
const MOST_VOICES = 10;

/** A plucked string: a bright start that dulls, as on a 古筝. */
function pluck(desk, at, frequency, loud = 1) {
  for (const [times, share, seconds] of [[1, 1, 0.9], [2, 0.42, 0.5], [3, 0.2, 0.28], [4.02, 0.08, 0.16]]) {
    desk.tone({ at, type: 'sine', from: frequency * times * 1.006, to: frequency * times, glide: 0.03, rise: 0.003,
      fall: seconds, loud: SOFT * share * loud });
  }
}

/** A knock on wood: a short falling tone with a breath of noise. */
function knock(desk, at, frequency, loud = 1, fall = 0.09) {
  desk.tone({ at, type: 'triangle', from: frequency * 1.5, to: frequency, glide: 0.02, rise: 0.001, fall, loud: SOFT * loud });
  desk.noise({ at, frequency: frequency * 3, fall: 0.02, loud: SOFT * 0.5 * loud });
}

/** A drop of water: a tone that rises as the hollow in the water closes. */
function drop(desk, at, frequency, loud = 1) {
  desk.tone({ at, type: 'sine', from: frequency, to: frequency * 2.3, glide: 0.07, rise: 0.004, fall: 0.12, loud: SOFT * loud });
}

/** What each cue of the game (game/app/cues.h) sounds like. */
const CUES = {
  tap: (desk, at) => knock(desk, at, 640, 0.6, 0.04),
  right(desk, at) {
    pluck(desk, at, note(2));
    pluck(desk, at + 0.11, note(4));
    drop(desk, at + 0.26, 700, 0.7);
  },
  streak(desk, at, step) {
    const base = Math.min(step, 9);
    pluck(desk, at, note(base - 1));
    pluck(desk, at + 0.09, note(base + 1));
    pluck(desk, at + 0.18, note(base + 3), 0.9);
    drop(desk, at + 0.3, 900, 0.7);
  },
  wrong: (desk, at) => knock(desk, at, 190, 0.9, 0.16),
  learn(desk, at) {
    pluck(desk, at, note(1), 0.8);
    pluck(desk, at + 0.16, note(0), 0.7);
  },
  tick: (desk, at) => [0, 0.16].forEach((later) => knock(desk, at + later, 880, 0.7, 0.05)),
  finish(desk, at, step) {
    [0, 1, 2, 4, 5].forEach((one, i) => pluck(desk, at + i * 0.1, note(one), 0.8));
    for (let star = 0; star < step; star += 1) pluck(desk, at + 0.75 + star * 0.26, note(7 + star) * 2, 0.5);
  },
};


/** Tones and noise into `out`, each freed when it has died away. */
function createDesk(context, out) {
  let voices = 0;
  const static_ = context.createBuffer(1, Math.round(context.sampleRate * 0.05), context.sampleRate);
  const samples = static_.getChannelData(0);
  for (let i = 0, seed = 1; i < samples.length; i += 1) {
    seed = (seed * 16807) % 2147483647;
    samples[i] = seed / 1073741823.5 - 1;
  }

  function voice(source, { at, rise, fall, loud }) {
    if (voices >= MOST_VOICES * 4) return;
    const gain = context.createGain();
    gain.gain.setValueAtTime(0.0001, at);
    gain.gain.exponentialRampToValueAtTime(loud, at + rise);
    gain.gain.exponentialRampToValueAtTime(0.0001, at + rise + fall);
    source.connect(gain);
    gain.connect(out);
    voices += 1;
    source.onended = () => {
      voices -= 1;
      gain.disconnect();
    };
    source.start(at);
    source.stop(at + rise + fall + 0.02);
  }

  return {
    tone(how) {
      const source = context.createOscillator();
      source.type = how.type;
      source.frequency.setValueAtTime(how.from, how.at);
      source.frequency.exponentialRampToValueAtTime(how.to, how.at + how.glide);
      voice(source, how);
    },
    noise(how) {
      const source = context.createBufferSource();
      source.buffer = static_;
      const band = context.createBiquadFilter();
      band.type = 'bandpass';
      band.frequency.value = how.frequency;
      source.connect(band);
      voice({ connect: (to) => band.connect(to), start: (at) => source.start(at), stop: (at) => source.stop(at),
        set onended(done) { source.onended = done; } }, { at: how.at, rise: 0.001, fall: how.fall, loud: how.loud });
    },
  };
}

/** A desk whose sum stays below −12 dBFS. */
function openDesk(context) {
  const limiter = context.createDynamicsCompressor();
  limiter.threshold.value = -20;
  limiter.ratio.value = 12;
  limiter.attack.value = 0.002;
  const level = context.createGain();
  level.gain.value = 0.5;
  limiter.connect(level);
  level.connect(context.destination);
  return createDesk(context, limiter);
}

/** The peak of every cue at `step` in dBFS, rendered without a loudspeaker: for tests that listen. */
export async function renderCues(step) {
  const peaks = {};
  for (const cue of Object.keys(CUES)) {
    const context = new OfflineAudioContext(1, 44100 * 2, 44100);
    CUES[cue](openDesk(context), 0.005, step);
    const samples = (await context.startRendering()).getChannelData(0);
    peaks[cue] = 20 * Math.log10(samples.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-9));
  }
  return peaks;
}

export function createSound() {
  const Context = window.AudioContext || window.webkitAudioContext;
  let context = null;
  let desk = null;

  /** Takes as long as a frame; so not in the press that it is for. */
  function open() {
    try {
      context = context || new Context({ latencyHint: 'interactive' });
      desk = desk || openDesk(context);
    } catch (refused) {
      context = null;
    }
  }

  /** Only from within a press: then the browser lets it sound. A press is several events. */
  function unlock() {
    if (!context && Context) setTimeout(open, 0);
    // "interrupted" is what iOS says after a call or an app switch.
    else if (context && context.state !== 'running' && !document.hidden) context.resume().catch(() => {});
  }

  ['pointerdown', 'pointerup', 'touchend', 'keydown', 'click'].forEach((kind) =>
    window.addEventListener(kind, unlock, { capture: true, passive: true }));
  document.addEventListener('visibilitychange', () => {
    if (!context) return;
    if (document.hidden) context.suspend().catch(() => {});
    else context.resume().catch(() => {}); // else the next press does it
  });

  return {
    play(cue, step) {
      if (!desk || context.state !== 'running' || !CUES[cue]) return;
      // After the frame that asked: making the nodes takes as long as half a frame.
      setTimeout(() => CUES[cue](desk, context.currentTime + 0.005, step), 0);
    },
    state: () => (context ? context.state : 'none'),
  };
}
