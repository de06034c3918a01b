"""Layer 3: charts, drawn by matplotlib as SVG with a text beside them that says what they show."""
