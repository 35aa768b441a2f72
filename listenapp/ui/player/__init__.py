"""Playing the open story: the playback controller, the audio output, the transport bar and the waveform."""
