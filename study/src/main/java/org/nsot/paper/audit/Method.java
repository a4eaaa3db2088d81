package org.nsot.paper.audit;

/// A way to obtain a number independently of the closed form under test, and how far it can be trusted.
///
/// @param words     what is done
/// @param tolerance the relative error it may have
/// @param reason    why that much
record Method(String words, double tolerance, String reason) {}
