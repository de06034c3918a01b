# The pace of the class: lessons open and closed, waiting for each other at a step
pacing-mistake-missing = Something was not filled in.
pacing-mistake-unread = Something was not understood.

pacing-shut = not open yet
pacing-shut-title = This lesson is not open yet.
pacing-shut-what = Wait for the facilitator to open it. This page then goes in by itself; there is nothing to press.

# On a lesson's page on the phone
phone-pace-wait = You have done this step. The class goes on together: wait for the facilitator a moment.
phone-pace-back = Look at the steps before
phone-pace-open = It is open! The next step is right below.
phone-pace-closed = The class has put this lesson aside. All you wrote is still here. You go on as soon as it is opened again.
phone-pace-home = To my page
