# Papers of a class: certificate of taking part, agenda, attendance sheet, worksheets, the page of papers on the console

## Certificate of taking part

print-certificate-title = Certificate of taking part
print-certificate-given-to = This is to record that
print-certificate-full-name = Full name
print-certificate-number = Card no. { $number }
print-certificate-took-part = took part in the Chợ Phiên workshop and finished these lessons:
print-certificate-led = Facilitator
print-certificate-stamp = Women's Union
print-certificate-sign = (signature and name)
print-certificate-sign-stamp = (signature and stamp)
