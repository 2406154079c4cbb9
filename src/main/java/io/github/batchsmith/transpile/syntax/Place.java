package io.github.batchsmith.transpile.syntax;

/**
 * A place in a source file.
 *
 * @param file path of the file
 * @param line line, from 1
 * @param column column, from 1
 */
public record Place(String file, long line, long column) {}
