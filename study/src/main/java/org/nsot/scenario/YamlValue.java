package org.nsot.scenario;

/// What stands behind a key: text, or keys again. Numbers are text: their readers know what they need.
sealed interface YamlValue permits YamlText, YamlFields {
    /// Where it begins.
    FilePlace place();
}
