"""Read texts that carry times: subtitles, lyrics, annotations of speech, and ListenApp's own exports."""
