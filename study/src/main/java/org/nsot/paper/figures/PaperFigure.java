package org.nsot.paper.figures;

import org.nsot.export.DataTable;
import org.nsot.figure.Figure;

/// A figure of the paper, drawn from computed numbers.
///
/// @param id          name of its files, without ending
/// @param title       what it shows, in a few words
/// @param captionText what a reader needs to understand it, in plain text
/// @param figure      the drawing
/// @param data        the numbers behind the drawing
public record PaperFigure(String id, String title, String captionText, Figure figure, DataTable data) {}
