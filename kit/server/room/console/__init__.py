"""The facilitator's pages: the console, what is shown on the wall, slides, papers, the end of a class."""
