package org.nsot.scenario;

/// A text in a file, plain or between quotation marks.
///
/// @param text  the text
/// @param place where it begins; a quotation mark belongs to it
record YamlText(String text, FilePlace place) implements YamlValue {}
