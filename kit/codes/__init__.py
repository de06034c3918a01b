"""Layer 3: QR codes, drawn and read back.

Every code is painted from the picture that will be shown, read by another library than the one that drew it, and
compared, before it is returned. Level M, black on white, quiet zone of four modules, no picture in the middle:
ISO/IEC 18004 (TCVN 7322), and DENSO's advice at https://www.qrcode.com/en/howto/code.html.

>>> from kit.codes.making import link
>>> from kit.codes.code import smallest_mm
>>> code = link("http://192.168.1.10:8866")
>>> code.modules, smallest_mm(code)
(25, 16.5)
"""
