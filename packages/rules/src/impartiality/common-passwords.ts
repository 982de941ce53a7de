/** Long passwords that everybody thinks of; those of fewer than twelve characters are refused for their length. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `123456789012 1234567890123 12345678901234 123456789012345 1234567890123456 012345678910 0123456789012 987654321098
  123456123456 123123123123 111222333444 112233445566 000000000000 111111111111 222222222222 333333333333 444444444444
  555555555555 666666666666 777777777777 888888888888 999999999999 121212121212 131313131313 520520520520 5201314520131
  147258369147 147852369147 789456123789 123qweasdzxc qweasdzxc123 1qaz2wsx3edc 1qaz2wsx3edc4rfv qazwsxedcrfv
  qazwsxedc123 zaq12wsxcde3 1q2w3e4r5t6y 1q2w3e4r5t6y7u8i q1w2e3r4t5y6 qwertyuiop12 qwertyuiop123 qwertyuiop[]
  qwertyuiopasdfghjkl qwerty123456 qwerty12345678 123456qwerty 123456qwertyuiop qwertyqwerty asdfghjkl123
  asdfghjkl;' zxcvbnm12345 asdfasdfasdf qwerqwerqwer abcdefghijkl abcdefghijklmnop abcd1234abcd abcdabcdabcd
  abc123456789 a1b2c3d4e5f6 aaaaaaaaaaaa password1234 password12345 password123456 passwordpassword password2024
  password2025 password2026 mypassword123 passw0rd1234 p@ssw0rd1234 p@ssword1234 adminadminadmin admin1234567
  admin12345678 administrator administrator1 administrator123 root12345678 welcome12345 welcome123456 letmeinletmein
  letmein12345 iloveyou1234 iloveyou12345 iloveyouforever ilovechina123 woaini1314520 woaini5201314 woainiwoaini
  changeme1234 changemechangeme trustno1trustno1 sunshine1234 princess1234 football1234 baseball1234 superman1234
  dragondragon monkeymonkey masterchief1 starwars1234 whateverwhatever computer1234 internet1234 qq1234567890
  wang12345678 zhang1234567 beijing2008 beijing12345 shanghai1234 china1234567 zhongguo1234 correcthorsebatterystaple
  touchstone-demo touchstone123 shijinshi123`
    .split(/\s+/)
    .filter(Boolean),
);
