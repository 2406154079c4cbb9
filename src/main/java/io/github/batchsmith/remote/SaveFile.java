package io.github.batchsmith.remote;

/**
 * A save of the running game.
 *
 * @param identifier the game's name for it
 * @param content what the game's own export would write
 */
public record SaveFile(String identifier, byte[] content) {
    public SaveFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
