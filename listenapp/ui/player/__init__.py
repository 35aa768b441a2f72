"""Play the open story: controller, audio output, controls and waveform."""
